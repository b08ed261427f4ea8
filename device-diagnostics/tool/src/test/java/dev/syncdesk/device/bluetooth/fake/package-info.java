/** A BlueZ to try against: a real dbus-daemon, and on it radios and devices that tests describe. */
package dev.syncdesk.device.bluetooth.fake;
