package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.report.DeviceReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one visit to a device gave.
 *
 * @param kind what it is, in the words of a person
 * @param seen how it advertised
 * @param manufacturer as it says, or null
 * @param serial as it says, or null; a report's serial is its topic
 * @param software as it says, or null
 * @param position of the device, if it was asked for and the device knows it
 * @param refusals a sentence for each value that it did not give
 */
public record DeviceReading(
        String kind,
        Advertisement seen,
        @Nullable String manufacturer,
        @Nullable String serial,
        @Nullable String software,
        @Nullable Position position,
        DeviceReport report,
        List<String> refusals) {

    /** Whether a sentence on that was noted. */
    public boolean refuses(String what) {
        return refusals.stream().anyMatch(sentence -> sentence.startsWith(what));
    }
}
