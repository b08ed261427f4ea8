package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.DayRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Counts of a fleet of known truth: models with three versions in turn, phones, ages of devices,
 * findings at their weekly rates, and faults. Young devices update first and fail at syncing more
 * often, old ones last, and their batteries are low more often.
 */
final class SeededFleet {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final Map<String, Double> WEEKLY =
            new TreeMap<>(
                    Map.of(
                            "battery-low", 0.05,
                            "sync-failing", 0.01,
                            "link-drops", 0.005,
                            "battery-draining", 0.004,
                            "unexpected-reboots", 0.002));

    private static final Map<String, Double> PHONES =
            new TreeMap<>(Map.of("android 15", 0.4, "android 16", 0.2, "ios 26", 0.4));

    /**
     * The share of the fleet of each age, youngest first, and by how many days it updates later.
     */
    private enum Age {
        YOUNG("under-60-days", 0.15, 0),
        MIDDLE("under-a-year", 0.35, 2),
        OLD("a-year-or-more", 0.50, 6);

        private final String name;
        private final double share;
        private final int later;

        Age(String name, double share, int later) {
            this.name = name;
            this.share = share;
            this.later = later;
        }

        double factor(String finding) {
            return switch (finding) {
                case "sync-failing" -> this == YOUNG ? 2 : 1;
                case "battery-low" -> this == OLD ? 1.5 : 1;
                default -> 1;
            };
        }
    }

    /** How many times its usual rate a finding has in a cohort. */
    interface Fault {
        double factor(String finding, String model, String version, String phone, int daysAgo);
    }

    static final Fault NONE = (finding, model, version, phone, daysAgo) -> 1;

    private final SplittableRandom random;
    private final int devices;
    private final int models;
    private final Fault fault;
    private final LocalDate today;

    SeededFleet(long seed, int models, int devices, Fault fault) {
        this(seed, models, devices, fault, TODAY);
    }

    SeededFleet(long seed, int models, int devices, Fault fault, LocalDate today) {
        this.today = today;
        this.random = new SplittableRandom(seed);
        this.models = models;
        this.devices = devices;
        this.fault = fault;
    }

    FleetHistory history(int days) {
        FleetHistory history = new FleetHistory(today, days);
        each(days, history::add);
        return history;
    }

    List<DayRate> all(int days) {
        List<DayRate> all = new ArrayList<>();
        each(days, all::add);
        return all;
    }

    /**
     * Version 1.0 is old; 1.1 is everywhere but for a fifth; 1.2 has been rolled out for six weeks.
     */
    private void each(int days, Consumer<DayRate> take) {
        for (int model = 0; model < models; model++) {
            for (int daysAgo = days; daysAgo > 0; daysAgo--) {
                for (Age age : Age.values()) {
                    double newest = Math.clamp((42 - age.later - daysAgo) / 60.0, 0, 1);
                    day(take, "M" + model, "1.0", age, 0.2 * (1 - newest), daysAgo);
                    day(take, "M" + model, "1.1", age, 0.8 * (1 - newest), daysAgo);
                    day(take, "M" + model, "1.2", age, newest, daysAgo);
                }
            }
        }
    }

    private void day(
            Consumer<DayRate> take,
            String model,
            String version,
            Age age,
            double share,
            int daysAgo) {
        // A holiday brings half of the fleet's people out at once.
        double outside = daysAgo % 30 == 7 ? 0.6 : 0.9;
        PHONES.forEach(
                (phone, part) -> {
                    long active = Math.round(devices * age.share * share * part * outside);
                    if (active > 0) {
                        count(take, model, version, phone, age, active, daysAgo);
                    }
                });
    }

    private void count(
            Consumer<DayRate> take,
            String model,
            String version,
            String phone,
            Age age,
            long active,
            int daysAgo) {
        LocalDate day = today.minusDays(daysAgo);
        take.accept(new DayRate(day, model, version, phone, age.name, "", active));
        WEEKLY.forEach(
                (finding, weekly) -> {
                    double factor =
                            fault.factor(finding, model, version, phone, daysAgo)
                                    * age.factor(finding);
                    long opened = poisson(active * weekly / 7 * factor);
                    if (opened > 0) {
                        take.accept(
                                new DayRate(day, model, version, phone, age.name, finding, opened));
                    }
                });
    }

    private long poisson(double mean) {
        return mean == 0
                ? 0
                : PoissonDistribution.of(mean).createSampler(random::nextLong).sample();
    }
}
