package dev.syncdesk.support.device;

import java.time.Instant;

/**
 * One report as history keeps it.
 *
 * @param at when it was observed, by the server's clock
 * @param saidAt the same by the relay's clock; another time where that was fast
 * @param body JSON text in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record HistoryRow(
        String serial,
        Instant at,
        Instant saidAt,
        String id,
        Instant receivedAt,
        String relayId,
        byte[] body) {

    boolean isMoved() {
        return !at.equals(saidAt);
    }
}
