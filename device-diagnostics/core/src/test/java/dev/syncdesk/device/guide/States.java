package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Boot;
import dev.syncdesk.device.report.DeviceClock;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.Source;
import dev.syncdesk.device.report.Sync;
import dev.syncdesk.device.report.Via;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Device states for tests, merged from reports of one companion. */
record States(DeviceState state, Instant at) {

    static final Instant T0 = Instant.parse("2026-11-21T19:00:00Z");
    static final String PHONE = "phone-1";

    static States at(String time) {
        return new States(DeviceState.UNKNOWN, Instant.parse("2026-11-21T" + time + ":00Z"));
    }

    States then(String time) {
        return new States(state, at(time).at());
    }

    States battery(int percent) {
        return with(new Battery(percent, null, null), null, null, null, null, null);
    }

    States synced(Instant lastSuccessAt) {
        return sync(new Sync(lastSuccessAt, lastSuccessAt, 0, null, 0));
    }

    States pending(int records) {
        return sync(new Sync(null, null, null, null, records));
    }

    States sync(Sync sync) {
        return with(null, sync, null, null, null, null);
    }

    States firmware(String version) {
        return with(null, null, new Firmware(version, null, null, null), null, null, null);
    }

    States clock(long offsetSeconds) {
        return with(null, null, null, new DeviceClock(offsetSeconds), null, null);
    }

    States boots(int count) {
        return with(null, null, null, null, new Boot(null, count, null, null), null);
    }

    States bluetooth(boolean on) {
        return with(
                null,
                null,
                null,
                null,
                null,
                new Phone("android", null, null, null, on, null, null, null, null, null));
    }

    DeviceFacts facts(String... openFindings) {
        return new DeviceFacts(state, new java.util.LinkedHashSet<>(List.of(openFindings)));
    }

    private States with(
            @Nullable Battery battery,
            @Nullable Sync sync,
            @Nullable Firmware firmware,
            @Nullable DeviceClock clock,
            @Nullable Boot boot,
            @Nullable Phone phone) {
        DeviceReport report =
                new DeviceReport(
                        "r",
                        at,
                        null,
                        Via.COMPANION,
                        null,
                        battery,
                        sync,
                        firmware,
                        null,
                        clock,
                        null,
                        boot,
                        phone,
                        List.of());
        return new States(state.merge(report, new Source(PHONE, Via.COMPANION, at)), at);
    }
}
