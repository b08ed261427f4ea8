/** BlueZ over D-Bus from within this process, with bluez-dbus; no type of it leaves here. */
@NullMarked
package dev.syncdesk.device.bluetooth.bluezdbus;

import org.jspecify.annotations.NullMarked;
