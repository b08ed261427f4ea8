package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.rate.DayRate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Half a year in the life of a fleet of 12,000, as counts by day. Two faults are in it: batteries
 * drain on Aura 2 4.10.0 since twelve days, and syncs fail on Android 16 since five weeks. An older
 * one is over: Aura 2 4.9.120 restarts by itself, and 4.9.135 does not.
 */
final class PastFleet {

    static final int DAYS = 182;
    static final int DRAINS_SINCE = 12;

    private static final int FAILS_SINCE = 35;
    private static final double WEEK = 7;

    /** How many devices open a finding in a week. */
    private static final Map<String, Double> WEEKLY =
            new TreeMap<>(
                    Map.of(
                            "battery-low", 0.040,
                            "sync-late", 0.020,
                            "sync-failing", 0.010,
                            "signal-weak", 0.012,
                            "link-drops", 0.006,
                            "background-restricted", 0.008,
                            "battery-draining", 0.004,
                            "unexpected-reboots", 0.003,
                            "clock-drift", 0.002));

    private static final Map<String, Double> PHONES =
            new TreeMap<>(Map.of("android 15", 0.40, "android 16", 0.20, "ios 26", 0.40));

    /** For how long the devices are heard. */
    private static final Map<String, Double> AGES =
            new TreeMap<>(
                    Map.of("under-60-days", 0.10, "under-a-year", 0.40, "a-year-or-more", 0.50));

    /**
     * A model's firmware.
     *
     * @param releasedDaysAgo by version, oldest first
     */
    private record Model(String code, int devices, List<Release> releases) {}

    /** Devices that are alike on one day. */
    private record Cell(int daysAgo, String model, String version, String phone, String age) {}

    private record Release(String version, int releasedDaysAgo) {}

    private static final List<Model> MODELS =
            List.of(
                    new Model(
                            "AURA-2",
                            7_000,
                            List.of(
                                    new Release("4.9.120", 400),
                                    new Release("4.9.135", 95),
                                    new Release("4.10.0", 33))),
                    new Model(
                            "AURA-1",
                            2_500,
                            List.of(new Release("3.1.8", 400), new Release("3.2.0", 70))),
                    new Model(
                            "POISE-S",
                            2_500,
                            List.of(new Release("2.0.4", 400), new Release("2.1.1", 48))));

    private final SplittableRandom random;
    private final LocalDate today;

    PastFleet(long seed, LocalDate today) {
        this.random = new SplittableRandom(seed);
        this.today = today;
    }

    /** Of one day. */
    List<DayRate> day(int daysAgo) {
        List<DayRate> rates = new ArrayList<>();
        for (Model model : MODELS) {
            for (int i = 0; i < model.releases().size(); i++) {
                double share = share(model, i, daysAgo);
                String version = model.releases().get(i).version();
                PHONES.forEach(
                        (phone, part) ->
                                AGES.forEach(
                                        (age, aged) -> {
                                            double of = model.devices() * share * part * aged;
                                            Cell cell =
                                                    new Cell(
                                                            daysAgo,
                                                            model.code(),
                                                            version,
                                                            phone,
                                                            age);
                                            count(rates, cell, active(of, daysAgo));
                                        }));
            }
        }
        return rates;
    }

    /** A version reaches half of the fleet after a month and leaves one in ten behind. */
    private static double share(Model model, int release, int daysAgo) {
        double own = reached(model.releases().get(release), daysAgo);
        boolean last = release == model.releases().size() - 1;
        return own - (last ? 0 : reached(model.releases().get(release + 1), daysAgo));
    }

    private static double reached(Release release, int daysAgo) {
        double since = release.releasedDaysAgo() - daysAgo;
        if (since >= 300) {
            return 1;
        }
        return since <= 0 ? 0 : 0.9 * since / (since + 24);
    }

    /** Fewer on Sundays. */
    private long active(double devices, int daysAgo) {
        boolean sunday = today.minusDays(daysAgo).getDayOfWeek() == DayOfWeek.SUNDAY;
        return Math.round(devices * (sunday ? 0.80 : 0.88) * (0.98 + 0.04 * random.nextDouble()));
    }

    private void count(List<DayRate> rates, Cell cell, long active) {
        if (active == 0) {
            return;
        }
        rates.add(rate(cell, "", active));
        WEEKLY.forEach(
                (finding, weekly) -> {
                    double factor = factor(finding, cell);
                    long opened = poisson(active * weekly / WEEK * factor);
                    if (opened > 0) {
                        rates.add(rate(cell, finding, opened));
                    }
                });
    }

    private DayRate rate(Cell cell, String finding, long count) {
        LocalDate day = today.minusDays(cell.daysAgo());
        return new DayRate(
                day, cell.model(), cell.version(), cell.phone(), cell.age(), finding, count);
    }

    /** The faults. */
    private static double factor(String finding, Cell of) {
        return switch (finding) {
            case "battery-draining" ->
                    of.version().equals("4.10.0") && of.daysAgo() <= DRAINS_SINCE ? 4 : 1;
            case "sync-failing" ->
                    of.phone().equals("android 16") && of.daysAgo() <= FAILS_SINCE ? 2 : 1;
            case "unexpected-reboots" -> of.version().equals("4.9.120") ? 6 : 1;
            case "background-restricted", "signal-weak" -> of.model().equals("POISE-S") ? 0.3 : 1;
            case "battery-low" -> of.age().equals("a-year-or-more") ? 1.3 : 1;
            default -> 1;
        };
    }

    private long poisson(double mean) {
        return PoissonDistribution.of(mean).createSampler(random::nextLong).sample();
    }
}
