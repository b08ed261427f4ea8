package dev.syncdesk.support.pattern;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One device day by day: what was last heard of each signal. */
final class DeviceDays {

    private static final double SECONDS_AN_HOUR = 3_600;

    private final Map<Integer, Map<Signal, Double>> days = new HashMap<>();
    private @Nullable Integer resets;
    private int resetsOn;
    private @Nullable String firmware;

    /**
     * The days must be added in their order.
     *
     * @param day before or after the onset
     * @param newestFirst reports of the day; a group that one does not have is taken from the one
     *     before it
     */
    void add(int day, List<DeviceReport> newestFirst) {
        Map<Signal, Double> heard = new EnumMap<>(Signal.class);
        for (DeviceReport report : newestFirst) {
            hear(heard, Signal.BATTERY, percent(report.battery()));
            hear(heard, Signal.SYNC_LAG, lag(report));
            hear(heard, Signal.SYNC_FAILURES, failures(report.sync()));
            hear(heard, Signal.SIGNAL, rssi(report.link()));
        }
        hear(heard, Signal.RESETS, resets(day, newestFirst));
        hear(heard, Signal.UPDATED, updated(newestFirst));
        days.put(day, heard);
    }

    @Nullable Double on(int day, Signal signal) {
        return days.getOrDefault(day, Map.of()).get(signal);
    }

    private static void hear(Map<Signal, Double> heard, Signal signal, @Nullable Double value) {
        if (value != null) {
            heard.putIfAbsent(signal, value);
        }
    }

    private static @Nullable Double percent(@Nullable Battery battery) {
        return battery == null ? null : number(battery.percent());
    }

    private static @Nullable Double lag(DeviceReport report) {
        Sync sync = report.sync();
        return sync == null || sync.lastSuccessAt() == null
                ? null
                : Math.max(
                        0,
                        Duration.between(sync.lastSuccessAt(), report.at()).toSeconds()
                                / SECONDS_AN_HOUR);
    }

    private static @Nullable Double failures(@Nullable Sync sync) {
        return sync == null ? null : number(sync.failures());
    }

    private static @Nullable Double rssi(@Nullable Link link) {
        return link == null ? null : number(link.rssiDbm());
    }

    private static @Nullable Double number(@Nullable Integer value) {
        return value == null ? null : value.doubleValue();
    }

    /** By the counter, which a factory reset begins anew; not known after a silent day. */
    private @Nullable Double resets(int day, List<DeviceReport> newestFirst) {
        Integer now = null;
        for (DeviceReport report : newestFirst) {
            Boot boot = report.boot();
            now = now == null && boot != null ? boot.unexpectedCount() : now;
        }
        if (now == null) {
            return null;
        }
        Integer before = resets;
        boolean follows = resetsOn == day - 1;
        resets = now;
        resetsOn = day;
        if (before == null || !follows) {
            return null;
        }
        return (double) (now >= before ? now - before : now);
    }

    private @Nullable Double updated(List<DeviceReport> newestFirst) {
        String now = null;
        for (DeviceReport report : newestFirst) {
            Firmware runs = report.firmware();
            now = now == null && runs != null ? runs.version() : now;
        }
        if (now == null) {
            return null;
        }
        String before = firmware;
        firmware = now;
        return before == null ? null : before.equals(now) ? 0.0 : 1.0;
    }
}
