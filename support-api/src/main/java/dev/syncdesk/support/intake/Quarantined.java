package dev.syncdesk.support.intake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refused message, to read.
 *
 * @param payload its first 4 KiB
 * @param sizeBytes of the whole
 */
@MappedEntity("quarantine")
@SuppressWarnings("ArrayRecordComponent")
public record Quarantined(
        @Id String id,
        Instant receivedAt,
        String relayId,
        String serial,
        String topic,
        String reason,
        String detail,
        byte[] payload,
        int sizeBytes,
        @Nullable Instant replayedAt) {

    public boolean isWhole() {
        return payload.length == sizeBytes;
    }
}
