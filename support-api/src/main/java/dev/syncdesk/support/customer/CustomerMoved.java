package dev.syncdesk.support.customer;

/** A customer has another time zone than before; told inside the transaction. */
public record CustomerMoved(String customerId) {}
