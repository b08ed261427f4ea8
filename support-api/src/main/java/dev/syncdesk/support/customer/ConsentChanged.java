package dev.syncdesk.support.customer;

/**
 * What may be done for a purpose is otherwise than before.
 *
 * @param allowed false from a refusal or a withdrawal on
 */
public record ConsentChanged(String customerId, Purpose purpose, boolean allowed) {}
