/**
 * Reads devices on their schedule and relays what they say, for months without a person: whatever
 * fails (a device, the radio, BlueZ, D-Bus, native code, the network), the next try starts afresh.
 */
@NullMarked
package dev.syncdesk.device.bridge;

import org.jspecify.annotations.NullMarked;
