package dev.syncdesk.support.guide;

import dev.syncdesk.support.device.DeviceErased;

/**
 * Runs have ended and lost what they said of an erased device. Whoever wrote down how runs ended
 * forgets it from here on, inside the same transaction.
 */
public record RunsForgotten(DeviceErased erased) {}
