package dev.syncdesk.support.rate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.device.ActiveDays;
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
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the intake counts, against what is stored of each device. */
final class RatesKeptTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int DEVICES = 40;
    private static final int REPORTS = 600;

    private static final String COUNTED_FIRSTS =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' ', phone, ' ', age, ' ',
                          finding, ' ', firsts)
              FROM rate_day
             WHERE finding <> '' AND firsts > 0
             ORDER BY 1
            """;

    private static final String STORED_FIRSTS =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' ', phone, ' ', age, ' ',
                          finding, ' ', count(*))
              FROM rate_opening
             WHERE counted = TRUE
             GROUP BY on_day, model, firmware, phone, age, finding
             ORDER BY 1
            """;

    private static final String COUNTED_BY_TRAIT =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' ', trait, ' ', name, ' ', finding,
                          ' ', firsts)
              FROM rate_trait_day
             WHERE finding <> ''
             ORDER BY 1
            """;

    private static final String STORED_BY_TRAIT =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' app ', app, ' ', finding, ' ',
                          count(*)) AS told
              FROM rate_opening
             WHERE counted = TRUE
             GROUP BY on_day, model, firmware, app, finding
             UNION ALL
            SELECT concat(on_day, ' ', model, ' ', firmware, ' region ', region, ' ', finding, ' ',
                          count(*)) AS told
              FROM rate_opening
             WHERE counted = TRUE
             GROUP BY on_day, model, firmware, region, finding
             ORDER BY told
            """;

    /** Over all its names, a trait has what the cohorts have. */
    private static final String MARGINS =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' ', finding, ' ', sum(firsts))
              FROM rate_trait_day
             WHERE trait = '%s'
             GROUP BY on_day, model, firmware, finding
             ORDER BY 1
            """;

    private static final String ALL_FIRSTS =
            """
            SELECT concat(on_day, ' ', model, ' ', firmware, ' ', finding, ' ', sum(firsts))
              FROM rate_day
             GROUP BY on_day, model, firmware, finding
            HAVING sum(firsts) > 0
             ORDER BY 1
            """;

    @Test
    void counts_are_what_is_stored_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            holds(desk);
        }
    }

    @Test
    void counts_are_what_is_stored_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            holds(desk);
        }
    }

    private static void holds(RunningDesk desk) {
        TestFleet fleet = new TestFleet(desk);
        List<String> serials = fleet.devices(DEVICES);
        belong(desk, fleet, serials.subList(0, 10), "Europe/Berlin");
        belong(desk, fleet, serials.subList(10, 25), "America/New_York");
        haveBeenHeard(fleet, serials.subList(1, 20), 50);
        haveBeenHeard(fleet, serials.subList(20, 30), 360);
        URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
        try (TestRelay relay = new TestRelay(broker, fleet.relay(serials))) {
            aLateReportCountsOnItsDay(desk, fleet, relay, serials.getFirst());
            aNewDevicesFindingsWereThereBefore(desk, fleet, relay, serials.getLast());
            tellMuch(desk, fleet, relay, serials);
        }
        desk.bean(FoldRates.class).fold();
        assertEquals(0, fleet.count("SELECT count(*) FROM rate_delta"));
        assertEquals(0, fleet.count("SELECT count(*) FROM rate_trait_delta"));
        assertEquals(fleet.texts(STORED_FIRSTS), fleet.texts(COUNTED_FIRSTS));
        assertEquals(fleet.texts(STORED_BY_TRAIT), fleet.texts(COUNTED_BY_TRAIT));
        assertEquals(fleet.texts(ALL_FIRSTS), fleet.texts(MARGINS.formatted("app")));
        assertEquals(fleet.texts(ALL_FIRSTS), fleet.texts(MARGINS.formatted("region")));
        assertEquals(
                List.of("", "DE", "US"),
                fleet.texts(
                        "SELECT DISTINCT name FROM rate_trait_day WHERE trait = 'region'"
                                + " ORDER BY 1"));
        assertEquals(activeDays(fleet), counted(fleet));
        long openings = fleet.count("SELECT count(*) FROM finding");
        assertEquals(openings, fleet.count("SELECT sum(total) FROM rate_day WHERE finding <> ''"));
    }

    private static void belong(
            RunningDesk desk, TestFleet fleet, List<String> serials, String zone) {
        String email = zone.substring(zone.indexOf('/') + 1) + "@example.test";
        String id = desk.bean(RegisterCustomer.class).register(email, "Ada", "en", zone).id();
        for (String serial : serials) {
            fleet.execute(
                    "UPDATE device SET customer_id = '%s' WHERE serial = '%s'"
                            .formatted(id, serial));
        }
    }

    /** So that they come of age meanwhile. */
    private static void haveBeenHeard(TestFleet fleet, List<String> serials, int daysAgo) {
        LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo);
        for (String serial : serials) {
            fleet.execute(
                    "UPDATE device_state SET first_day = '%s' WHERE serial = '%s'"
                            .formatted(first, serial));
        }
    }

    /** Every bit is a day on which one device was active, at the age that it had on it. */
    private static Map<String, Long> activeDays(TestFleet fleet) {
        Map<String, Long> days = new TreeMap<>();
        for (String row :
                fleet.texts(
                        "SELECT concat(first_day, ' ', active_day, ' ', active_days)"
                                + " FROM device_state WHERE active_day IS NOT NULL")) {
            String[] cells = row.split(" ");
            LocalDate newest = LocalDate.parse(cells[1]);
            long bits = Long.parseLong(cells[2]);
            ActiveDays active = new ActiveDays(LocalDate.parse(cells[0]), newest, bits);
            for (int before = 0; before < Long.SIZE; before++) {
                if ((bits >>> before & 1) == 1) {
                    LocalDate day = newest.minusDays(before);
                    days.merge(day + " " + active.ageOn(day).wire(), 1L, Long::sum);
                }
            }
        }
        return days;
    }

    private static Map<String, Long> counted(TestFleet fleet) {
        Map<String, Long> days = new TreeMap<>();
        for (String row :
                fleet.texts(
                        "SELECT concat(on_day, ' ', age, ' ', sum(total)) FROM rate_day"
                                + " WHERE finding = '' GROUP BY on_day, age")) {
            int last = row.lastIndexOf(' ');
            days.put(row.substring(0, last), Long.valueOf(row.substring(last + 1)));
        }
        return days;
    }

    /**
     * Two days late, on the firmware that it had then; and a finding that opens twice counts once.
     */
    private static void aLateReportCountsOnItsDay(
            RunningDesk desk, TestFleet fleet, TestRelay relay, String serial) {
        Instant now = desk.clock().instant();
        Instant before = now.minus(Duration.ofDays(10));
        relay.report(serial, Reports.battery("l0", before, 80)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 1);
        String low = "\"battery\":{\"percent\":9},\"firmware\":{\"version\":\"5.0.0\"}";
        String full = "\"battery\":{\"percent\":90},\"firmware\":{\"version\":\"5.0.0\"}";
        relay.report(serial, Reports.with("l1", now.minusSeconds(3), low)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 2);
        relay.report(serial, Reports.with("l2", now.minusSeconds(2), full)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 3);
        relay.report(serial, Reports.with("l3", now.minusSeconds(1), low)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 4);
        String old = "\"firmware\":{\"version\":\"4.9.9\"}";
        Instant late = now.minus(Duration.ofDays(2));
        relay.report(serial, Reports.with("l4", late, old)).join();
        relay.report(serial, Reports.with("l5", late.plusSeconds(60), old)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 6);
        desk.bean(FoldRates.class).fold();
        assertEquals(
                1,
                fleet.count(
                        "SELECT count(*) FROM rate_day WHERE finding = '' AND firmware = '4.9.9'"
                                + " AND total = 1 AND firsts = 1"));
        assertEquals(2, fleet.count("SELECT total FROM rate_day WHERE finding = 'battery-low'"));
        assertEquals(1, fleet.count("SELECT firsts FROM rate_day WHERE finding = 'battery-low'"));
    }

    private static void aNewDevicesFindingsWereThereBefore(
            RunningDesk desk, TestFleet fleet, TestRelay relay, String serial) {
        Instant now = desk.clock().instant();
        relay.report(serial, Reports.battery("n1", now.minusSeconds(5), 9)).join();
        await().atMost(SOON).until(() -> fleet.historyOf(serial) == 1);
        assertEquals(
                1,
                fleet.count(
                        "SELECT count(*) FROM rate_opening WHERE serial = ? AND counted = FALSE"
                                + " AND finding = 'battery-low'",
                        serial));
    }

    /** Out of order, over twenty days, on two firmware versions, with findings that come and go. */
    private static void tellMuch(
            RunningDesk desk, TestFleet fleet, TestRelay relay, List<String> serials) {
        SplittableRandom random = new SplittableRandom(3);
        Instant now = desk.clock().instant();
        for (int i = 0; i < REPORTS; i++) {
            String serial = serials.get(random.nextInt(DEVICES));
            Instant at = now.minusSeconds(random.nextInt(20 * 86_400));
            String groups =
                    "\"battery\":{\"percent\":%d},\"firmware\":{\"version\":\"%s\"},"
                                    .formatted(
                                            random.nextInt(3) == 0 ? 9 : 80,
                                            random.nextBoolean() ? "5.0.0" : "5.1.0")
                            + "\"sync\":{\"failures\":%d}".formatted(random.nextInt(5))
                            + phone(random.nextInt(4));
            relay.report(serial, Reports.with("r" + i, at, groups)).join();
        }
        await().atMost(SOON)
                .until(() -> fleet.count("SELECT count(*) FROM report_history") == REPORTS + 7);
    }

    /** With one of three versions of the app, or with none that is known. */
    private static String phone(int version) {
        return version == 0
                ? ""
                : ",\"phone\":{\"os\":\"android\",\"osVersion\":\"16\",\"appVersion\":\"2.%d\"}"
                        .formatted(version);
    }
}
