package dev.syncdesk.support.webhook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told.
 *
 * @param secret that messages are signed with, sealed
 * @param missed how many were not kept because too many waited
 * @param endedAt null while it is told
 */
@MappedEntity("webhook")
public record Webhook(
        @Id String id,
        String url,
        String secret,
        long missed,
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {

    @Override
    public String toString() {
        return "Webhook[" + id + ", " + url + "]";
    }
}
