package dev.syncdesk.support.trend;

import dev.syncdesk.support.RunningDesk;
import dev.syncdesk.support.customer.RegisterCustomer;
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

    /** Days before the first one on which some devices were heard once, the longest ago first. */
    private static final List<Integer> HEARD_BEFORE = List.of(340, 40);

    private static final String FINDING = "battery-low";
    private static final Duration SOON = Duration.ofSeconds(120);

    private static final String COUNTED =
            """
            SELECT concat(on_day, '|', model, '|', firmware, '|', phone, '|', age, '|', finding, '|',
                          firsts)
              FROM rate_day
             WHERE finding IN ('', 'battery-low') AND firsts > 0
            """;

    private static final String COUNTED_BY_TRAIT =
            """
            SELECT concat(on_day, '|', model, '|', firmware, '|', trait, '|', name, '|', finding, '|',
                          firsts)
              FROM rate_trait_day
             WHERE finding IN ('', 'battery-low')
            """;

    private static final int NEW_APP_ON = 25;

    /** By country; who has no owner is in none. */
    private static final Map<String, String> ZONES =
            new TreeMap<>(Map.of("DE", "Europe/Berlin", "US", "America/Chicago"));

    private final int devices;
    private final SplittableRandom random;
    private final Map<String, Long> truth = new TreeMap<>();
    private final Set<String> opened = new HashSet<>();
    private int sent;

    TruthPart(int devices, long seed) {
        this.devices = devices;
        this.random = new SplittableRandom(seed);
    }

    /**
     * A device with when it was heard once before, when it begins to report, and when it gets the
     * new version.
     */
    private static final class Simulated {
        final String serial;
        final String phone;
        final String country;
        final int heardBefore;
        final int begins;
        final int updates;
        boolean low;

        Simulated(
                String serial,
                String phone,
                String country,
                int heardBefore,
                int begins,
                int updates) {
            this.serial = serial;
            this.phone = phone;
            this.country = country;
            this.heardBefore = heardBefore;
            this.begins = begins;
            this.updates = updates;
        }

        /** One that was silent for nine weeks is new again. */
        boolean isSettled(int day) {
            boolean known = heardBefore > 0 && heardBefore < 64;
            return known || day - begins >= SETTLED_AFTER;
        }

        String age(int day) {
            int days = day + (heardBefore > 0 ? heardBefore : -begins);
            return days < 60 ? "under-60-days" : days < 365 ? "under-a-year" : "a-year-or-more";
        }

        String app(int day) {
            return day >= NEW_APP_ON ? "3.2" : "3.1";
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
                .filter(cell -> !cell.getKey().contains("|region|"))
                .filter(cell -> !cell.getKey().contains("|app|"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What the intake has counted; the truth is known then too. */
    Map<String, Long> counted() {
        try (RunningDesk desk = RunningDesk.start(Map.of("syncdesk.history.days", "500"))) {
            TestFleet fleet = new TestFleet(desk);
            List<Simulated> simulated = simulated(fleet, desk);
            List<String> serials = simulated.stream().map(device -> device.serial).toList();
            URI broker = URI.create("tcp://127.0.0.1:" + desk.mqttPort());
            try (TestRelay relay = new TestRelay(broker, fleet.relay(serials))) {
                hearOfSome(simulated, desk, relay, fleet);
                for (int day = 0; day < DAYS; day++) {
                    day(simulated, day, desk, relay);
                    Awaitility.await().atMost(SOON).until(() -> fleet.count(stored()) == sent);
                    desk.clock().advance(Duration.ofDays(1));
                }
            }
            desk.bean(FoldRates.class).fold();
            Map<String, Long> counted = read(fleet.texts(COUNTED));
            counted.putAll(read(fleet.texts(COUNTED_BY_TRAIT)));
            return counted;
        }
    }

    /** They say once that they are there, and then nothing until the first day. */
    private void hearOfSome(
            List<Simulated> simulated, RunningDesk desk, TestRelay relay, TestFleet fleet) {
        for (int i = 0; i < HEARD_BEFORE.size(); i++) {
            int ago = HEARD_BEFORE.get(i);
            Instant now = desk.clock().instant();
            simulated.stream()
                    .filter(device -> device.heardBefore == ago)
                    .map(device -> report(device, 0, "5.0.0", false, now, relay))
                    .toList()
                    .forEach(CompletableFuture::join);
            Awaitility.await().atMost(SOON).until(() -> fleet.count(stored()) == sent);
            int next = i + 1 < HEARD_BEFORE.size() ? HEARD_BEFORE.get(i + 1) : 0;
            desk.clock().advance(Duration.ofDays(ago - next));
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

    private List<Simulated> simulated(TestFleet fleet, RunningDesk desk) {
        List<Simulated> simulated = new ArrayList<>();
        Map<String, String> owners = new TreeMap<>();
        ZONES.forEach((country, zone) -> owners.put(country, owner(desk, country, zone)));
        List<String> countries = List.of("DE", "US", "");
        for (String serial : fleet.devices(devices)) {
            String phone = random.nextInt(3) == 0 ? "ios 26" : "android 16";
            int begins = random.nextInt(4) == 0 ? random.nextInt(DAYS) : 0;
            boolean before = begins == 0 && random.nextInt(2) == 0;
            int heardBefore = before ? HEARD_BEFORE.get(random.nextInt(HEARD_BEFORE.size())) : 0;
            int updates = NEW_VERSION_ON + (int) (-12 * Math.log(1 - random.nextDouble()));
            String country = countries.get(random.nextInt(countries.size()));
            if (owners.containsKey(country)) {
                fleet.execute(
                        "UPDATE device SET customer_id = '%s' WHERE serial = '%s'"
                                .formatted(owners.get(country), serial));
            }
            simulated.add(new Simulated(serial, phone, country, heardBefore, begins, updates));
        }
        return simulated;
    }

    private static String owner(RunningDesk desk, String country, String zone) {
        return desk.bean(RegisterCustomer.class)
                .register(country + "@example.test", country, "en", zone)
                .id();
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
        return report(device, day, device.firmware(day), low, now, relay);
    }

    private CompletableFuture<Void> report(
            Simulated device, int day, String firmware, boolean low, Instant now, TestRelay relay) {
        String[] phone = device.phone.split(" ");
        String groups =
                ("\"battery\":{\"percent\":%d},\"firmware\":{\"version\":\"%s\"},"
                                + "\"phone\":{\"os\":\"%s\",\"osVersion\":\"%s\","
                                + "\"appVersion\":\"%s\"}")
                        .formatted(low ? 9 : 90, firmware, phone[0], phone[1], device.app(day));
        sent++;
        return relay.report(device.serial, Reports.with("t" + sent, now, groups));
    }

    /** By the rules of docs/trends.md, without the code that keeps them. */
    private void count(Simulated device, int day, Instant now, boolean opens) {
        String place =
                LocalDate.ofInstant(now, ZoneOffset.UTC)
                        + "|"
                        + TestFleet.MODEL
                        + "|"
                        + device.firmware(day)
                        + "|";
        String app = device.phone.split(" ")[0] + " " + device.app(day);
        boolean first = opens && opened.add(device.serial + " " + device.firmware(day));
        if (device.isSettled(day)) {
            for (String cell :
                    List.of(
                            place + device.phone + "|" + device.age(day) + "|",
                            place + "app|" + app + "|",
                            place + "region|" + device.country + "|")) {
                truth.merge(cell, 1L, Long::sum);
                if (first) {
                    truth.merge(cell + FINDING, 1L, Long::sum);
                }
            }
        }
    }
}
