/**
 * Bytes of Bluetooth characteristics and advertisements to values: one file a characteristic, laid
 * out as the GATT Specification Supplement has it.
 *
 * <p>Nothing here throws, whatever the bytes are. A null component was not sent. What a device sent
 * but does not know, or what the specification reserves, is a {@link
 * dev.syncdesk.device.gatt.Quantity.Special} or the bare code; only what breaks the layout or
 * leaves the range is {@link dev.syncdesk.device.gatt.Decoded.Malformed}. No time is invented.
 *
 * <p>Some of these values are health measurements. They stay inside the read: no report has a place
 * for them.
 */
@NullMarked
package dev.syncdesk.device.gatt;

import org.jspecify.annotations.NullMarked;
