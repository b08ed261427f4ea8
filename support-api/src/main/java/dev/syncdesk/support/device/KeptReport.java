package dev.syncdesk.support.device;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One report of the history.
 *
 * @param at when it was observed, corrected to the server's clock
 * @param body JSON of {@code report/1}
 */
@MappedEntity("report_history")
public record KeptReport(
        String serial, Instant at, String id, Instant receivedAt, String relayId, String body) {}
