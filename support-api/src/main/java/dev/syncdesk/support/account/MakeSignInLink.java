package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a link that signs its holder in once. */
@Singleton
public class MakeSignInLink {

    private final SignInLinks links;
    private final Clock clock;

    MakeSignInLink(SignInLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public NewSignInLink forAccount(Account account) {
        return make(account.id(), LinkPurpose.SIGN_IN);
    }

    @Transactional
    public NewSignInLink forFirstAdministrator() {
        return make(null, LinkPurpose.FIRST_ADMINISTRATOR);
    }

    private NewSignInLink make(@Nullable String accountId, LinkPurpose purpose) {
        String secret = Ids.secret();
        Instant expiresAt = clock.instant().plus(purpose.lifetime());
        links.save(new SignInLink(SecretHash.of(secret), accountId, purpose, expiresAt, null));
        return new NewSignInLink("/sign-in/link/" + secret, expiresAt);
    }
}
