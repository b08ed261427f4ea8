package dev.syncdesk.support.trend;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.intake.Reports;
import dev.syncdesk.support.intake.TestFleet;
import dev.syncdesk.support.intake.TestRelay;
import dev.syncdesk.support.rate.FoldRates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/**
 * One seed of a fleet of known truth through the real intake, day by day: what the intake has
 * counted of active devices and first openings must be what the simulation counted for itself, cell
 * by cell.
 */
final class TruthPart {

    private static final int DAYS = 40;
    private static final int SETTLED_AFTER = 7;
    private static final int NEW_VERSION_ON = 18;
    private static final String FINDING = "battery-low";
    private static final Duration SOON = Duration.ofSeconds(120);

    private static final String COUNTED =
            """
            SELECT concat(on_day, '|', model, '|', firmware, '|', phone, '|', finding, '|', firsts)
              FROM rate_day
             WHERE finding IN ('', 'battery-low') AND firsts > 0
            """;

    private final int devices;
    private final SplittableRandom random;
    private final Map<String, Long> truth = new TreeMap<>();
    private final Set<String> opened = new HashSet<>();
    private int sent;

    TruthPart(int devices, long seed) {
        this.devices = devices;
        this.random = new SplittableRandom(seed);
    }

    /** A device with when it was first seen and when it gets the new version. */
    private static final class Simulated {
        final String serial;
        final String phone;
        final int begins;
        final int updates;
        boolean low;

        Simulated(String serial, String phone, int begins, int updates) {
            this.serial = serial;
            this.phone = phone;
            this.begins = begins;
            this.updates = updates;
        }

        String firmware(int day) {
            return day >= updates ? "5.1.0" : "5.0.0";
        }
    }

    void print() {
        Map<String, Long> counted = counted();
        System.out.printf(
                "One seed of %d devices over %d days through the intake, %,d reports:%n",
                devices, DAYS, sent);
        System.out.printf(
                "  %,d cells, %,d device-days, %,d first openings in truth%n",
                truth.size(), sum(truth, true), sum(truth, false));
        Set<String> cells = new HashSet<>(truth.keySet());
        cells.addAll(counted.keySet());
        List<String> wrong =
                cells.stream()
                        .filter(
                                cell ->
                                        !truth.getOrDefault(cell, 0L)
                                                .equals(counted.getOrDefault(cell, 0L)))
                        .sorted()
                        .toList();
        System.out.printf(
                "  %s%n", wrong.isEmpty() ? "the intake counted the same" : "! differ: " + wrong);
    }

    private static long sum(Map<String, Long> cells, boolean active) {
        return cells.entrySet().stream()
                .filter(cell -> cell.getKey().endsWith("|") == active)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What the intake has counted; the truth is known then too. */
    Map<String, Long> counted() {
        try (RunningDesk desk = RunningDesk.start(Map.of())) {
            TestFleet fleet = new TestFleet(desk);
            List<Simulated> simulated = simulated(fleet);
            List<String> serials = simulated.stream().map(device -> device.serial).toList();
            URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
            try (TestRelay relay = new TestRelay(broker, fleet.relay(serials))) {
                for (int day = 0; day < DAYS; day++) {
                    day(simulated, day, desk, relay);
                    Awaitility.await().atMost(SOON).until(() -> fleet.count(stored()) == sent);
                    desk.clock().advance(Duration.ofDays(1));
                }
            }
            desk.bean(FoldRates.class).fold();
            return read(fleet.texts(COUNTED));
        }
    }

    Map<String, Long> truth() {
        return truth;
    }

    private static String stored() {
        return "SELECT count(*) FROM report_history";
    }

    private static Map<String, Long> read(List<String> rows) {
        Map<String, Long> cells = new TreeMap<>();
        for (String row : rows) {
            int last = row.lastIndexOf('|');
            cells.put(row.substring(0, last), Long.valueOf(row.substring(last + 1)));
        }
        return cells;
    }

    private List<Simulated> simulated(TestFleet fleet) {
        List<Simulated> simulated = new ArrayList<>();
        for (String serial : fleet.devices(devices)) {
            String phone = random.nextInt(3) == 0 ? "ios 26" : "android 16";
            int begins = random.nextInt(4) == 0 ? random.nextInt(DAYS) : 0;
            int updates = NEW_VERSION_ON + (int) (-12 * Math.log(1 - random.nextDouble()));
            simulated.add(new Simulated(serial, phone, begins, updates));
        }
        return simulated;
    }

    private void day(List<Simulated> simulated, int day, RunningDesk desk, TestRelay relay) {
        Instant now = desk.clock().instant();
        List<CompletableFuture<Void>> published = new ArrayList<>();
        for (Simulated device : simulated) {
            // The first report makes a device known; after that one day in eight is silent.
            if (day == device.begins || day > device.begins && random.nextInt(8) > 0) {
                published.add(report(device, day, now, relay));
            }
        }
        published.forEach(CompletableFuture::join);
    }

    /** The new version empties batteries three times as often. */
    private CompletableFuture<Void> report(
            Simulated device, int day, Instant now, TestRelay relay) {
        double chance = device.firmware(day).equals("5.1.0") ? 0.12 : 0.04;
        boolean low = device.low ? random.nextInt(2) == 0 : random.nextDouble() < chance;
        count(device, day, now, low && !device.low);
        device.low = low;
        String[] phone = device.phone.split(" ");
        String groups =
                ("\"battery\":{\"percent\":%d},\"firmware\":{\"version\":\"%s\"},"
                                + "\"phone\":{\"os\":\"%s\",\"osVersion\":\"%s\"}")
                        .formatted(low ? 9 : 90, device.firmware(day), phone[0], phone[1]);
        sent++;
        return relay.report(device.serial, Reports.with("t" + sent, now, groups));
    }

    /** By the rules of docs/trends.md, without the code that keeps them. */
    private void count(Simulated device, int day, Instant now, boolean opens) {
        LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String cohort =
                date
                        + "|"
                        + TestFleet.MODEL
                        + "|"
                        + device.firmware(day)
                        + "|"
                        + device.phone
                        + "|";
        boolean settled = day - device.begins >= SETTLED_AFTER;
        if (settled) {
            truth.merge(cohort, 1L, Long::sum);
        }
        boolean first = opens && opened.add(device.serial + " " + device.firmware(day));
        if (first && settled) {
            truth.merge(cohort + FINDING, 1L, Long::sum);
        }
    }
}
