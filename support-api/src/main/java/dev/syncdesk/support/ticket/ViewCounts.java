package dev.syncdesk.support.ticket;

import io.micronaut.core.annotation.Introspected;

/**
 * How many tickets each view has.
 *
 * @param open all that are neither solved nor closed; every number ends at {@value #MAX}
 */
@Introspected
public record ViewCounts(
        long mine, long fresh, long unassigned, long open, long waitingOnDevice, long solved) {

    public static final int MAX = 1_000;
}
