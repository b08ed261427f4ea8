package dev.syncdesk.support.rate;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.RunningPostgres;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import dev.syncdesk.support.platform.Sql;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is counted by version of the app and by region, and where that ends. */
final class TraitsKeptTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int VERSIONS = 55;

    @Test
    void traits_are_kept_on_h2() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            holds(desk);
        }
    }

    @Test
    void traits_are_kept_on_postgresql() {
        try (RunningDesk desk = RunningDesk.start(RunningPostgres.shared().newDatabase())) {
            holds(desk);
        }
    }

    private static void holds(RunningDesk desk) {
        TestFleet fleet = new TestFleet(desk);
        aDayTellsFortyVersionsApart(desk, fleet);
        whoMovesCountsThereFromThenOn(desk, fleet);
        whatNoPictureLooksBackToIsDropped(desk, fleet);
    }

    /** The rest is one; a version that was told apart once is so for the rest of the day. */
    private static void aDayTellsFortyVersionsApart(RunningDesk desk, TestFleet fleet) {
        Map<TraitCell, Long> firsts = new TreeMap<>();
        for (int i = 0; i < VERSIONS; i++) {
            firsts.put(cell("android 2." + i), 3L);
        }
        firsts.put(cell(""), 7L);
        add(desk, firsts);
        add(desk, firsts);
        String names = "SELECT count(*) FROM rate_trait_day WHERE model = 'M' AND firsts = 6";
        assertEquals(TraitNames.MOST, fleet.count(names));
        String others = "SELECT firsts FROM rate_trait_day WHERE model = 'M' AND name = 'other'";
        assertEquals(2 * 3 * (VERSIONS - TraitNames.MOST), fleet.count(others));
        String unknown = "SELECT firsts FROM rate_trait_day WHERE model = 'M' AND name = ''";
        assertEquals(14, fleet.count(unknown));
    }

    private static TraitCell cell(String app) {
        return new TraitCell(DAY, "M", "1.0", TraitCell.APP, app, "");
    }

    private static void add(RunningDesk desk, Map<TraitCell, Long> firsts) {
        desk.bean(Sql.class)
                .transaction(
                        () -> {
                            desk.bean(PastRateRows.class).addTraits(firsts);
                            return true;
                        });
    }

    private static void whoMovesCountsThereFromThenOn(RunningDesk desk, TestFleet fleet) {
        RegisterCustomer register = desk.bean(RegisterCustomer.class);
        String owner = register.register("mover@example.test", "Mo", "en", "Europe/Berlin").id();
        String serial = fleet.device();
        fleet.execute(
                "UPDATE device SET customer_id = '%s' WHERE serial = '%s'"
                        .formatted(owner, serial));
        Instant now = desk.clock().instant();
        URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
        try (TestRelay relay = new TestRelay(broker, fleet.relay(serial))) {
            for (int daysAgo : List.of(20, 10, 9)) {
                Instant at = now.minus(Duration.ofDays(daysAgo));
                relay.report(serial, Reports.battery("d" + daysAgo, at, 80)).join();
            }
            await().atMost(SOON).until(() -> fleet.historyOf(serial) == 3);
            register.register("mover@example.test", "Mo", "en", "Asia/Tokyo");
            relay.report(serial, Reports.battery("today", now, 80)).join();
            await().atMost(SOON).until(() -> fleet.historyOf(serial) == 4);
        }
        desk.bean(FoldRates.class).fold();
        assertEquals(
                List.of("DE", "DE", "JP"),
                fleet.texts(
                        "SELECT name FROM rate_trait_day WHERE trait = 'region' AND model = '"
                                + TestFleet.MODEL
                                + "' AND finding = '' ORDER BY on_day"));
    }

    private static void whatNoPictureLooksBackToIsDropped(RunningDesk desk, TestFleet fleet) {
        LocalDate old = DAY.minusDays(400);
        TraitCell cell = new TraitCell(old, "OLD", "1.0", TraitCell.REGION, "DE", "");
        add(desk, Map.of(cell, 5L));
        String rows = "SELECT count(*) FROM rate_trait_day WHERE model = 'OLD'";
        assertEquals(1, fleet.count(rows));
        desk.bean(DropOldRates.class).drop();
        assertEquals(0, fleet.count(rows));
    }
}
