package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.EventCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two weeks of a device in little space: what rules need beyond the current state.
 *
 * @param battery what was seen of the battery
 * @param days with an event that is counted, oldest first; at most 14
 * @param marks when a few things happened last
 * @param signals of the device at its relays
 */
public record Digest(
        BatteryDigest battery, List<DayCounts> days, EventMarks marks, LinkSignals signals) {

    public static final Digest EMPTY =
            new Digest(BatteryDigest.EMPTY, List.of(), EventMarks.NONE, LinkSignals.NONE);

    /**
     * @param report with its clock corrected; a battery value that is older than the newest one
     *     adds nothing
     * @param relay that sent it
     */
    public Digest with(DeviceReport report, String relay) {
        BatterySample sample = sample(report);
        BatteryDigest after =
                sample == null ? battery : battery.with(sample, hasCharged(report.events()));
        Digest next =
                new Digest(
                        after,
                        EventDays.with(days, report.events()),
                        marks.with(report),
                        signals.with(report.link(), relay, report.at()));
        return next.equals(this) ? this : next;
    }

    /**
     * How fast the battery falls while it is not charged, over the newest day that was seen; null
     * where too little was seen: less than 3 hours, or less than 4 % in less than a day.
     */
    public @Nullable Double dischargePercentPerHour() {
        Discharge discharge = battery.discharge();
        return discharge == null ? null : discharge.percentPerHour();
    }

    private static @Nullable BatterySample sample(DeviceReport report) {
        Battery battery = report.battery();
        if (battery == null || battery.percent() == null) {
            return null;
        }
        BatteryStatus status = battery.status();
        boolean charging = status == BatteryStatus.CHARGING || status == BatteryStatus.FULL;
        return new BatterySample(report.at(), battery.percent(), charging);
    }

    private static boolean hasCharged(List<DeviceEvent> events) {
        for (DeviceEvent event : events) {
            EventCode code = event.code();
            if (code == EventCode.CHARGING_STARTED
                    || code == EventCode.CHARGING_ENDED
                    || code == EventCode.BATTERY_REPLACED) {
                return true;
            }
        }
        return false;
    }
}
