/**
 * From a device to a report: {@link dev.syncdesk.device.bluetooth.reader.ReadDevice} finds it and
 * lets the first {@link dev.syncdesk.device.bluetooth.reader.DeviceReader} that fits read it.
 *
 * <p>What a device measures of a body stays inside the read: of it a reader notes only that it was
 * measured. No value of it is in a reading, a report, a log or a failure.
 */
@NullMarked
package dev.syncdesk.device.bluetooth.reader;

import org.jspecify.annotations.NullMarked;
