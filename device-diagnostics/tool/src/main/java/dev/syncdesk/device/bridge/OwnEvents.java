package dev.syncdesk.device.bridge;

import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import java.util.ArrayList;
import java.util.List;

/** Puts what befell the bridge before what befell the device. */
final class OwnEvents {

    static DeviceReport before(DeviceReport report, List<DeviceEvent> own) {
        if (own.isEmpty()) {
            return report;
        }
        List<DeviceEvent> events = new ArrayList<>(own);
        events.addAll(report.events());
        return report.withEvents(List.copyOf(events));
    }

    private OwnEvents() {}
}
