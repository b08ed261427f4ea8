package dev.syncdesk.support.guide;

import org.jspecify.annotations.Nullable;

/**
 * What is to be started.
 *
 * @param guide the guide's code
 * @param ticketNumber null for a customer alone
 * @param startedBy a name, for the record
 */
public record RunOrder(
        String guide, String serial, @Nullable Long ticketNumber, String startedBy) {}
