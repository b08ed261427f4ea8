/**
 * The radio: {@link dev.syncdesk.device.bluetooth.BleTransport} and its values. Whatever goes wrong
 * is a {@link dev.syncdesk.device.bluetooth.BleFailure}, and nothing waits beyond its deadline.
 *
 * <p>Both transports speak to BlueZ, so what a scan or a connection is stands here once, over the
 * few calls of {@link dev.syncdesk.device.bluetooth.Bluez} that {@code tinyb} and {@code bluezdbus}
 * make, each in its own package that nothing here knows.
 */
@NullMarked
package dev.syncdesk.device.bluetooth;

import org.jspecify.annotations.NullMarked;
