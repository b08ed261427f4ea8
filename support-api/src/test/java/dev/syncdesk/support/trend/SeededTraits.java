package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.rate.TraitCell;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Spreads the counts of a seeded fleet over versions of the app and over countries, evenly. */
final class SeededTraits {

    private static final int APPS = 6;
    private static final List<String> COUNTRIES =
            List.of(
                    "AT", "AU", "BE", "BR", "CA", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB",
                    "IE", "IN", "IT", "JP", "KR", "MX", "NL", "NO", "PL", "PT", "SE", "TR", "US",
                    "ZA", "");

    private SeededTraits() {}

    static Map<TraitCell, Long> of(List<DayRate> rates) {
        Map<TraitCell, Long> cells = new TreeMap<>();
        for (DayRate rate : rates) {
            String system = rate.phone().split(" ")[0];
            spread(
                    rate,
                    APPS,
                    (i, part) -> add(cells, rate, TraitCell.APP, system + " 3." + i, part));
            spread(
                    rate,
                    COUNTRIES.size(),
                    (i, part) -> add(cells, rate, TraitCell.REGION, COUNTRIES.get(i), part));
        }
        return cells;
    }

    private interface Part {
        void take(int index, long count);
    }

    /** The remainder goes round by the day, so that no name has it always. */
    private static void spread(DayRate rate, int names, Part take) {
        long offset = rate.day().toEpochDay() * 7 + rate.finding().length();
        for (int i = 0; i < names; i++) {
            long extra = Math.floorMod(i + offset, names) < rate.count() % names ? 1 : 0;
            take.take(i, rate.count() / names + extra);
        }
    }

    private static void add(
            Map<TraitCell, Long> cells, DayRate rate, String trait, String name, long count) {
        if (count > 0) {
            TraitCell cell =
                    new TraitCell(
                            rate.day(), rate.model(), rate.firmware(), trait, name, rate.finding());
            cells.merge(cell, count, Long::sum);
        }
    }
}
