package dev.syncdesk.support.device;

/**
 * A relay that is not deleted, as a batch needs to know it.
 *
 * @param receipts whether it keeps messages until a receipt names them
 * @param version another number means that it may speak for fewer serials than before
 */
public record LiveRelay(String id, boolean receipts, long version) {}
