package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program's token just made.
 *
 * @param token the secret, shown this once; null in the repeat of an earlier answer
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NewTokenView(
        String id, String name, Role role, Instant expiresAt, @Nullable String token)
        implements ShownOnce {

    @Override
    public NewTokenView withoutSecret() {
        return new NewTokenView(id, name, role, expiresAt, null);
    }

    @Override
    public String toString() {
        return "NewTokenView[" + id + "]";
    }
}
