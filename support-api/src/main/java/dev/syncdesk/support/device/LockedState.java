package dev.syncdesk.support.device;

/**
 * A device's state that the transaction has locked.
 *
 * @param version of the row; another number means another content
 */
public record LockedState(String serial, long version) {}
