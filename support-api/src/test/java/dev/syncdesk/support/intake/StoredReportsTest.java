package dev.syncdesk.support.intake;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.support.device.NewRelay;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the protocol promises of reports, through real brokers and databases. */
final class StoredReportsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void a_report_is_in_the_history_and_in_the_state(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        try (TestRelay relay = setup.connect(fleet.relay(serial))) {
            relay.report(serial, Reports.battery("r-1", now(setup), 42)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
        }
        DeviceState state = fleet.state(serial).known();
        assertNotNull(state.battery());
        assertEquals(42, state.battery().value().percent());
    }

    @ParameterizedTest
    @EnumSource
    void a_report_is_kept_as_it_came_and_without_what_is_unknown(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        Instant at = now(setup).truncatedTo(ChronoUnit.SECONDS).plusMillis(5);
        String known = Reports.with("r-1", at, "\"battery\": {\"percent\": 42 }");
        String unknown = "\"battery\":{\"percent\":42,\"weightKg\":81},\"mood\":\"low\"";
        try (TestRelay relay = setup.connect(fleet.relay(serial))) {
            relay.report(serial, known).join();
            relay.report(serial, Reports.with("r-2", at.plusSeconds(1), unknown)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(2, fleet.historyOf(serial)));
        }
        assertEquals(
                List.of(known, Reports.battery("r-2", at.plusSeconds(1), 42)),
                fleet.texts(
                        "SELECT body FROM report_history WHERE serial = '%s' ORDER BY id"
                                .formatted(serial)));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_id_is_stored_once_however_it_comes(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        Instant at = now(setup);
        try (TestRelay one = setup.connect(fleet.relay(serial));
                TestRelay other = setup.connect(fleet.relay(serial))) {
            one.report(serial, Reports.battery("r-1", at, 42)).join();
            one.report(serial, Reports.battery("r-1", at, 42)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
            one.report(serial, Reports.battery("r-1", at, 42)).join();
            other.report(serial, Reports.battery("r-1", at, 42)).join();
            other.report(serial, Reports.battery("r-1", at.plusSeconds(5), 40)).join();
            other.report(serial, Reports.battery("r-2", at.plusSeconds(6), 41)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(2, fleet.historyOf(serial)));
        }
        assertEquals(41, requireNonNull(fleet.state(serial).known().battery()).value().percent());
    }

    @ParameterizedTest
    @EnumSource
    void two_phones_do_not_overwrite_each_other(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        NewRelay first = fleet.relay(serial);
        NewRelay second = fleet.relay(serial);
        Instant at = now(setup);
        try (TestRelay one = setup.connect(first);
                TestRelay other = setup.connect(second)) {
            one.report(serial, Reports.with("a", at, "\"phone\":{\"bluetoothOn\":false}")).join();
            other.report(serial, Reports.with("b", at, "\"phone\":{\"bluetoothOn\":true}")).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(2, fleet.historyOf(serial)));
        }
        DeviceState state = fleet.state(serial).known();
        assertEquals(false, isBluetoothOn(state, first));
        assertEquals(true, isBluetoothOn(state, second));
    }

    private static @Nullable Boolean isBluetoothOn(DeviceState state, NewRelay relay) {
        RelayView view = requireNonNull(state.view(relay.id()));
        return requireNonNull(view.phone()).value().bluetoothOn();
    }

    @ParameterizedTest
    @EnumSource
    void a_fast_clock_is_corrected_and_its_repeats_are_known(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        Instant fast = now(setup).plus(Duration.ofHours(3));
        String sentAt = "\"sentAt\":\"%s\",\"battery\":{\"percent\":50}";
        try (TestRelay relay = setup.connect(fleet.relay(serial))) {
            relay.report(serial, Reports.with("x", fast, sentAt.formatted(fast))).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, fleet.historyOf(serial)));
            relay.report(serial, Reports.with("x", fast, sentAt.formatted(fast.plusSeconds(2))))
                    .join();
            relay.report(serial, Reports.battery("y", now(setup), 49)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(2, fleet.historyOf(serial)));
        }
        Instant last = fleet.state(serial).lastReportAt();
        assertNotNull(last);
        assertTrue(last.isBefore(now(setup).plusSeconds(1)), last.toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_low_battery_opens_a_finding_and_a_charge_clears_it(TestSetup setup) {
        TestFleet fleet = setup.fleet();
        String serial = fleet.device();
        try (TestRelay relay = setup.connect(fleet.relay(serial))) {
            relay.report(serial, Reports.battery("low", now(setup), 4)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(1, openOf(fleet, serial)));
            relay.report(serial, Reports.battery("full", now(setup), 90)).join();
            await().atMost(SOON).untilAsserted(() -> assertEquals(0, openOf(fleet, serial)));
        }
        assertEquals(
                1,
                fleet.count(
                        "SELECT count(*) FROM finding WHERE serial = ? AND code = 'battery-low'",
                        serial));
    }

    private static long openOf(TestFleet fleet, String serial) {
        return fleet.count(
                "SELECT count(*) FROM finding WHERE serial = ? AND code = 'battery-low'"
                        + " AND cleared_at IS NULL",
                serial);
    }

    private static Instant now(TestSetup setup) {
        return setup.desk().clock().instant();
    }
}
