package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.platform.ShownOnce;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A relay that was just made.
 *
 * @param password shown once; null in a repeat of the answer
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record NewRelay(String id, String username, @Nullable String password) implements ShownOnce {

    @Override
    public NewRelay withoutSecret() {
        return new NewRelay(id, username, null);
    }
}
