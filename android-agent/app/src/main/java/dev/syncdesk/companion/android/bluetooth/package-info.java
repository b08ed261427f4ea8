/** Bluetooth of Android as a {@code BleTransport}: one operation at a time, each with an end. */
@NullMarked
package dev.syncdesk.companion.android.bluetooth;

import org.jspecify.annotations.NullMarked;
