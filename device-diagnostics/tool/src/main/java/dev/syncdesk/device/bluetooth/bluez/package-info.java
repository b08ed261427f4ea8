/**
 * The radio of Linux: what a scan and a connection are over BlueZ stands here once, over the few
 * calls of {@link dev.syncdesk.device.bluetooth.bluez.Bluez} that {@code tinyb} and {@code
 * bluezdbus} make, each in its own package that nothing here knows.
 */
@NullMarked
package dev.syncdesk.device.bluetooth.bluez;

import org.jspecify.annotations.NullMarked;
