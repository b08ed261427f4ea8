/**
 * What a device said and what is known of it: {@code DeviceReport} on the wire, {@code DeviceState}
 * merged from many.
 *
 * <p>A null component is unknown, never zero, empty or false. There is no place for a health
 * measurement.
 */
@NullMarked
package dev.syncdesk.device.report;

import org.jspecify.annotations.NullMarked;
