package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time link just made.
 *
 * @param path of its page, from the desk's root; shown this once
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SignInLinkView(@Nullable String path, Instant expiresAt) implements ShownOnce {

    public static SignInLinkView of(NewSignInLink link) {
        return new SignInLinkView(link.path(), link.expiresAt());
    }

    @Override
    public SignInLinkView withoutSecret() {
        return new SignInLinkView(null, expiresAt);
    }

    @Override
    public String toString() {
        return "SignInLinkView[until " + expiresAt + "]";
    }
}
