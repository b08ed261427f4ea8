package dev.syncdesk.support.device;

import java.time.Instant;

/**
 * An owner has erased what their device told. Whoever keeps anything of it forgets that, inside the
 * same transaction.
 *
 * @param by their name
 */
public record DeviceErased(String serial, String customerId, String by, Instant at) {}
