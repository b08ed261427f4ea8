package dev.syncdesk.support.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Who reads tickets: staff everything, a customer the public part of their own.
 *
 * @param customerId null for staff
 */
public record Reader(@Nullable String customerId) {

    public static final Reader STAFF = new Reader(null);

    public boolean isStaff() {
        return customerId == null;
    }

    boolean sees(Ticket ticket) {
        return isStaff() || ticket.customerId().equals(customerId);
    }
}
