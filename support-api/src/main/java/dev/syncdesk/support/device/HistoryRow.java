package dev.syncdesk.support.device;

import java.time.Instant;

/**
 * One report as history keeps it.
 *
 * @param at when it was observed, by the server's clock
 * @param body JSON text
 */
public record HistoryRow(
        String serial, Instant at, String id, Instant receivedAt, String relayId, String body) {}
