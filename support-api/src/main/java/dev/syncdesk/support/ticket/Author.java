package dev.syncdesk.support.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks or acts.
 *
 * @param id of the staff member or the customer; null for the desk itself and for machines
 */
public record Author(AuthorKind kind, @Nullable String id, String name) {

    public static final Author SYSTEM = new Author(AuthorKind.SYSTEM, null, "Syncdesk");

    public static Author staff(String id, String name) {
        return new Author(AuthorKind.STAFF, id, name);
    }

    public static Author customer(String id, String name) {
        return new Author(AuthorKind.CUSTOMER, id, name);
    }

    public boolean isCustomer() {
        return kind == AuthorKind.CUSTOMER;
    }
}
