package dev.syncdesk.support.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was refused, as it came.
 *
 * @param payload its first 4 KiB
 * @param sizeBytes of the whole
 */
@SuppressWarnings("ArrayRecordComponent")
record QuarantineRow(
        String id,
        Instant receivedAt,
        String relayId,
        String serial,
        String topic,
        String reason,
        String detail,
        byte[] payload,
        int sizeBytes,
        @Nullable Instant replayedAt) {}
