package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.rate.TraitCell;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Which version of the app and which country the devices of the demonstration's past had: each
 * device that was counted has one of either.
 */
final class PastTraits {

    private static final String NEWEST_APP = "3.9.0";
    private static final String OLDER_APP = "3.8.2";
    private static final String OLDEST_APP = "3.6.0";
    private static final int NEWEST_SINCE = 75;
    private static final double DAYS_TO_HALF = 10;

    private static final Map<String, Double> COUNTRIES =
            new TreeMap<>(
                    Map.of("DE", 0.34, "ES", 0.19, "GB", 0.15, "US", 0.14, "FR", 0.10, "", 0.08));

    private final SplittableRandom random;
    private final LocalDate today;

    PastTraits(long seed, LocalDate today) {
        this.random = new SplittableRandom(seed);
        this.today = today;
    }

    /** The same counts by trait. */
    Map<TraitCell, Long> of(List<DayRate> rates) {
        Map<TraitCell, Long> cells = new TreeMap<>();
        for (DayRate rate : rates) {
            split(cells, rate, TraitCell.APP, apps(rate));
            split(cells, rate, TraitCell.REGION, COUNTRIES);
        }
        return cells;
    }

    /** The store brings half of the phones a new version within ten days. */
    private Map<String, Double> apps(DayRate rate) {
        String system = rate.phone().split(" ")[0] + " ";
        double since = NEWEST_SINCE - (today.toEpochDay() - rate.day().toEpochDay());
        double newest = since <= 0 ? 0 : 0.85 * since / (since + DAYS_TO_HALF);
        Map<String, Double> apps = new LinkedHashMap<>();
        apps.put(system + NEWEST_APP, newest);
        apps.put(system + OLDER_APP, 0.9 - newest);
        apps.put(system + OLDEST_APP, 0.1);
        return apps;
    }

    private void split(
            Map<TraitCell, Long> cells, DayRate rate, String trait, Map<String, Double> shares) {
        long left = rate.count();
        double shareLeft = 1;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            double part = Math.min(1, share.getValue() / shareLeft);
            long own = rate.isExposure() ? Math.round(left * part) : drawn(left, part);
            left -= own;
            shareLeft -= share.getValue();
            if (own > 0) {
                cells.merge(cell(rate, trait, share.getKey()), own, Long::sum);
            }
        }
    }

    private static TraitCell cell(DayRate rate, String trait, String name) {
        return new TraitCell(
                rate.day(), rate.model(), rate.firmware(), trait, name, rate.finding());
    }

    private long drawn(long of, double chance) {
        long drawn = 0;
        for (long i = 0; i < of; i++) {
            drawn += random.nextDouble() < chance ? 1 : 0;
        }
        return drawn;
    }
}
