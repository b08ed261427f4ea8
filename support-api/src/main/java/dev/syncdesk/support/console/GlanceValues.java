package dev.syncdesk.support.console;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.Link;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.device.DeviceView;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values of a device's panel, in the order that never changes. */
final class GlanceValues {

    private static final int GOOD_DBM = -70;
    private static final int FAIR_DBM = -85;

    private final DevicePanel panel;
    private final Screen screen;
    private final ValueSource sources;

    GlanceValues(DevicePanel panel, Screen screen) {
        this.panel = panel;
        this.screen = screen;
        this.sources = new ValueSource(panel, screen);
    }

    List<Value> all() {
        return List.of(battery(), sync(), firmware(), link(), phone(), clock());
    }

    private Value battery() {
        Observed<Battery> seen = panel.known().battery();
        Integer percent = seen == null ? null : seen.value().percent();
        String status = panel.device().battery().status();
        String note = status == null ? "" : screen.say("battery." + status);
        return sources.value("battery", percent == null ? null : percent + " %", note, seen);
    }

    private Value sync() {
        Observed<Sync> seen = newest(RelayView::sync);
        DeviceView.SyncView sync = panel.device().sync();
        if (seen == null) {
            return Value.unknown("sync");
        }
        Instant success = sync.lastSuccessAt();
        String text = success == null ? screen.say("sync.never") : "";
        return sources.value("sync", text, note(sync), seen).withSince(success);
    }

    private String note(DeviceView.SyncView sync) {
        String state = screen.say("sync." + sync.state());
        String withError = sync.error() == null ? state : state + " · " + sync.error();
        Integer pending = sync.pendingRecords();
        return pending == null || pending == 0
                ? withError
                : withError + " · " + screen.say("sync.pending", pending);
    }

    private Value firmware() {
        DeviceView.FirmwareView firmware = panel.device().firmware();
        String note =
                firmware.current() == null
                        ? ""
                        : screen.say("firmware." + firmware.state(), firmware.current());
        return sources.value("firmware", firmware.version(), note, panel.known().firmware());
    }

    private Value link() {
        Observed<Link> seen = newest(RelayView::link);
        Integer dbm = seen == null ? null : seen.value().rssiDbm();
        return dbm == null
                ? Value.unknown("link")
                : sources.value(
                        "link",
                        dbm.toString().replace('-', '−') + " dBm",
                        screen.say(strength(dbm)),
                        seen);
    }

    private static String strength(int dbm) {
        if (dbm >= GOOD_DBM) {
            return "link.good";
        }
        return dbm >= FAIR_DBM ? "link.fair" : "link.weak";
    }

    private Value phone() {
        var seen = newest(RelayView::phone);
        return seen == null
                ? Value.unknown("phone")
                : sources.value(
                        "phone",
                        PhoneText.name(seen.value()),
                        PhoneText.troubles(seen.value(), screen),
                        seen);
    }

    private Value clock() {
        Observed<DeviceClock> seen = panel.known().clock();
        Long offset = seen == null ? null : seen.value().offsetSeconds();
        return offset == null
                ? Value.unknown("clock")
                : sources.value("clock", clock(offset), "", seen);
    }

    private String clock(long offsetSeconds) {
        if (offsetSeconds == 0) {
            return screen.say("clock.exact");
        }
        return screen.say(
                offsetSeconds < 0 ? "clock.behind" : "clock.ahead", Math.abs(offsetSeconds));
    }

    private <T> @Nullable Observed<T> newest(Function<RelayView, @Nullable Observed<T>> group) {
        return panel.known().views().stream()
                .map(group)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Observed::at))
                .orElse(null);
    }
}
