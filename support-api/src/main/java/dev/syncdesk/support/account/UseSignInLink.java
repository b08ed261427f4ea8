package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;

/** Signs the holder of a one-time link in. */
@Singleton
public class UseSignInLink {

    private final SignInLinks links;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final IssueToken issueToken;
    private final Clock clock;

    UseSignInLink(
            SignInLinks links,
            Accounts accounts,
            CreateAccount createAccount,
            IssueToken issueToken,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.issueToken = issueToken;
        this.clock = clock;
    }

    /**
     * @throws Refusal.NotFound when the link was used, has expired or never was
     */
    @Transactional(readOnly = true)
    public LinkPurpose purposeOf(String secret) {
        return open(secret).purpose();
    }

    /**
     * @param name what the session is recognised by
     */
    @Transactional
    public SignedIn signIn(String secret, String name) {
        SignInLink link = usedUp(secret, LinkPurpose.SIGN_IN);
        Account account =
                accounts.byId(Objects.requireNonNull(link.accountId()))
                        .filter(found -> !found.isDisabled())
                        .orElseThrow(UseSignInLink::gone);
        return new SignedIn(account, issueToken.forAccount(account, TokenKind.SESSION, name));
    }

    /** Makes the first administrator and signs them in. */
    @Transactional
    public SignedIn makeAdministrator(String secret, FirstAdministratorForm form, String name) {
        usedUp(secret, LinkPurpose.FIRST_ADMINISTRATOR);
        Account account =
                createAccount.create(
                        form.email(), form.name(), Role.ADMINISTRATOR, form.password());
        return new SignedIn(account, issueToken.forAccount(account, TokenKind.SESSION, name));
    }

    private SignInLink usedUp(String secret, LinkPurpose purpose) {
        SignInLink link = open(secret);
        if (link.purpose() != purpose || links.use(link.secretHash(), clock.instant()) == 0) {
            throw gone();
        }
        return link;
    }

    private SignInLink open(String secret) {
        return links.open(SecretHash.of(secret), clock.instant()).orElseThrow(UseSignInLink::gone);
    }

    private static Refusal gone() {
        return new Refusal.NotFound("This link was used, or is too old. Ask for a new one.");
    }
}
