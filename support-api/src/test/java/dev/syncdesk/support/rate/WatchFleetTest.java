package dev.syncdesk.support.rate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.device.diagnosis.DischargeCohort;
import dev.syncdesk.device.diagnosis.FailureRate;
import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.DeviceViews;
import dev.syncdesk.support.guide.Proposal;
import dev.syncdesk.support.guide.Proposals;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the server counts of its own tables, and what comes of it. */
final class WatchFleetTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int DEVICES = 60;

    @Test
    void a_fleet_is_counted_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            isCounted(desk);
            anOutageSuppressesTheStepsOfAllOtherFindings(desk);
        }
    }

    @Test
    void a_fleet_is_counted_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            isCounted(desk);
        }
    }

    private static void isCounted(RunningDesk desk) {
        WatchFleet watch = desk.bean(WatchFleet.class);
        TestFleet fleet = new TestFleet(desk);
        watch.countNow();
        assertNull(watch.syncFailures());

        Instant now = desk.clock().instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        for (int day = 0; day < 30; day++) {
            active(fleet, today.minusDays(day), "android 15", 100, 2);
        }
        active(fleet, today.minusDays(5), "android 17", 40, 20);
        List<String> serials = fleet.devices(DEVICES);
        for (int i = 0; i < DEVICES; i++) {
            failing(fleet, serials.get(i), now);
            fall(fleet, serials.get(i), now, 80 - i / 2);
        }
        watch.countNow();
        watch.countTheRest();

        FailureRate rate = watch.syncFailures();
        assertNotNull(rate);
        assertEquals(100, rate.devices());
        assertEquals(DEVICES, rate.failing());
        assertEquals((2 * 28 + 20) / (100.0 * 28 + 40), rate.usualShare(), 1e-9);
        isOfPhones(watch, today);
        DischargeCohort cohort = watch.discharge(TestFleet.MODEL);
        assertNotNull(cohort);
        assertEquals(DEVICES, cohort.devices());
        assertTrue(cohort.median() > 1 && cohort.p95() > cohort.median());
        assertNull(watch.discharge("no-such-model"));
    }

    private static void isOfPhones(WatchFleet watch, LocalDate today) {
        PhoneSystem fresh = watch.phones().get("android 17");
        assertNotNull(fresh);
        assertEquals(today.minusDays(5), fresh.firstSeenOn());
        assertEquals(20, fresh.rate().failing());
        assertEquals(0.02, fresh.rate().usualShare(), 1e-9);
        PhoneSystem old = watch.phones().get("android 15");
        assertNotNull(old);
        assertNull(old.firstSeenOn());
    }

    private static void anOutageSuppressesTheStepsOfAllOtherFindings(RunningDesk desk) {
        TestFleet fleet = new TestFleet(desk);
        String serial = fleet.device();
        URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
        desk.clock().advance(Duration.ofSeconds(5));
        try (TestRelay relay = new TestRelay(broker, fleet.relay(serial))) {
            String groups = "\"sync\":{\"failures\":4},\"battery\":{\"percent\":9}";
            relay.report(serial, Reports.with("o", desk.clock().instant(), groups)).join();
            await().atMost(SOON).until(() -> codes(desk, serial).contains("service-outage"));
        }
        assertTrue(codes(desk, serial).containsAll(List.of("battery-low", "sync-failing")));
        assertEquals(
                List.of("wait-for-service"),
                desk.bean(Proposals.class).of(serial).stream().map(Proposal::guide).toList());
        for (DeviceView.FindingView finding : view(desk, serial).findings()) {
            assertEquals(
                    finding.code().equals("service-outage"),
                    !finding.guides().isEmpty(),
                    finding.code());
        }
    }

    private static List<String> codes(RunningDesk desk, String serial) {
        return view(desk, serial).findings().stream().map(DeviceView.FindingView::code).toList();
    }

    private static DeviceView view(RunningDesk desk, String serial) {
        return desk.bean(DeviceViews.class).of(serial, desk.clock().instant());
    }

    private static void active(
            TestFleet fleet, LocalDate day, String phone, long devices, long failing) {
        String row = "('%s', 'M', '1', '%s', '%s', %d)";
        fleet.execute(
                "INSERT INTO rate_day (on_day, model, firmware, phone, finding, total) VALUES "
                        + row.formatted(day, phone, "", devices)
                        + ", "
                        + row.formatted(day, phone, "sync-failing", failing));
    }

    private static void failing(TestFleet fleet, String serial, Instant now) {
        fleet.execute(
                ("INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence,"
                                + " model, opened_at) VALUES ('f-%s', '%s', 'sync-failing', 'r',"
                                + " 'warning', 0.9, '[]', '%s', '%s')")
                        .formatted(serial, serial, TestFleet.MODEL, now.minusSeconds(600)));
    }

    /** Ten hours of discharge from 90 %. */
    private static void fall(TestFleet fleet, String serial, Instant now, int to) {
        long until = now.getEpochSecond();
        fleet.execute(
                "UPDATE device_state SET digest = '1 s%d,90,0 l%d,%d,0 ' WHERE serial = '%s'"
                        .formatted(until - 36_000, until, to, serial));
    }
}
