/**
 * BlueZ through TinyB, whose native code can end the process that it runs in. So it runs in one of
 * its own, {@link dev.syncdesk.device.bluetooth.tinyb.TinybProcess}, which answers lines of JSON;
 * {@link dev.syncdesk.device.bluetooth.tinyb.TinybBluez} asks it, and starts it anew when it died.
 * No type of TinyB leaves that process.
 */
@NullMarked
package dev.syncdesk.device.bluetooth.tinyb;

import org.jspecify.annotations.NullMarked;
