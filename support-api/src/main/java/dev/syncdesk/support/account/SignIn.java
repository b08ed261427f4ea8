package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs somebody in with their password. Holds no database connection while it hashes, and takes as
 * long for an address that has no account.
 */
@Singleton
public class SignIn {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_BY_EMAIL = 10;
    private static final int MOST_BY_ADDRESS = 100;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final IssueToken issueToken;

    SignIn(Accounts accounts, Passwords passwords, Throttle throttle, IssueToken issueToken) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.issueToken = issueToken;
    }

    /**
     * @param address the network address that the try comes from
     * @param name what its holder will recognise the session by
     * @throws Refusal.NotSignedIn when the address or the password is not right
     * @throws Refusal.TooMany after ten wrong tries for the e-mail address in a quarter of an hour,
     *     or a hundred from the network address
     */
    public SignedIn signIn(Credentials with, String address, TokenKind kind, String name) {
        String email = with.username().strip().toLowerCase(Locale.ROOT);
        throttle.attempt("address:" + address, MOST_BY_ADDRESS, WINDOW);
        throttle.attempt("email:" + email, MOST_BY_EMAIL, WINDOW);
        Account account =
                checked(email, with.password())
                        .orElseThrow(
                                () ->
                                        new Refusal.NotSignedIn(
                                                "That e-mail address and password do not go"
                                                        + " together. Check both."));
        throttle.forget("email:" + email);
        throttle.forgive("address:" + address);
        return new SignedIn(account, issueToken.forAccount(account, kind, name));
    }

    private Optional<Account> checked(String email, String password) {
        Optional<Account> account = accounts.byEmail(email).filter(found -> !found.isDisabled());
        String hash = account.map(Account::passwordHash).orElse(null);
        return passwords.matches(password, hash) ? account : Optional.empty();
    }
}
