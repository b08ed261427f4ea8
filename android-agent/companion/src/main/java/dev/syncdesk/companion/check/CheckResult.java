package dev.syncdesk.companion.check;

import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.report.DeviceReport;
import java.util.List;

/** What a check came to. Each has a report, since a phone's state is worth one too. */
public sealed interface CheckResult {

    DeviceReport report();

    /**
     * The device was read.
     *
     * @param refusals a sentence for each value that it did not give
     */
    record Read(DeviceReport report, List<String> refusals) implements CheckResult {}

    /** The device could not be read. */
    record NotRead(DeviceReport report, BleFailure failure) implements CheckResult {}

    /** The phone is not ready: Bluetooth is off, or it may not be used. */
    record PhoneNotReady(DeviceReport report) implements CheckResult {}

    /** Nobody has chosen yet which Bluetooth device it is. */
    record NotChosen(DeviceReport report) implements CheckResult {}
}
