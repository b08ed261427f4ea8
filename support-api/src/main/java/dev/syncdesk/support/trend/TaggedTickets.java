package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;

/**
 * Tickets of devices on one firmware version with the same tags.
 *
 * @param tags separated by blanks
 */
@Introspected
record TaggedTickets(String tags, String model, String firmware, long tickets) {}
