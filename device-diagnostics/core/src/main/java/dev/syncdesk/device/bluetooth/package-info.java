/**
 * The radio: {@link dev.syncdesk.device.bluetooth.BleTransport} and its values. Whatever goes wrong
 * is a {@link dev.syncdesk.device.bluetooth.BleFailure}, and nothing waits beyond its deadline.
 *
 * <p>Who carries it out stands elsewhere: BlueZ in the tool, Android in the app.
 */
@NullMarked
package dev.syncdesk.device.bluetooth;

import org.jspecify.annotations.NullMarked;
