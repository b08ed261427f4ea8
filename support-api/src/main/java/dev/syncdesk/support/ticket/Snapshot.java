package dev.syncdesk.support.ticket;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A device's state as it was frozen on a ticket.
 *
 * @param device JSON text of the device as the HTTP contract has it
 */
@Introspected
public record Snapshot(String moment, Instant takenAt, String device) {}
