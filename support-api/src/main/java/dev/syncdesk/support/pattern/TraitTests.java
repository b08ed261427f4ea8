package dev.syncdesk.support.pattern;

import dev.syncdesk.support.statistics.FalseDiscovery;
import dev.syncdesk.support.statistics.FishersExact;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.TwoByTwo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tests each value of each trait: whether those who are affected have it more often than the
 * others. All of one subject are one family. Those whose trait is not known are left out of its
 * tests.
 */
final class TraitTests {

    private TraitTests() {}

    /** A value of a trait with its test. */
    private record Cell(String trait, String name, TwoByTwo table, RateRatio ratio) {}

    /**
     * @param affected the traits of each, by their codes
     * @return the largest effect first of what stands out, by the lower bound of its interval; then
     *     the rest
     */
    static List<SharedTrait> of(
            List<Map<String, String>> affected, List<Map<String, String>> others) {
        Set<String> traits = new TreeSet<>();
        affected.forEach(one -> traits.addAll(one.keySet()));
        List<Cell> cells = new ArrayList<>();
        for (String trait : traits) {
            cells.addAll(cells(trait, affected, others));
        }
        double[] adjusted =
                FalseDiscovery.adjusted(
                        cells.stream().mapToDouble(cell -> cell.ratio().pValue()).toArray());
        List<SharedTrait> judged = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            judged.add(judged(cells.get(i), adjusted[i], adjusted.length));
        }
        judged.sort(
                Comparator.comparing((SharedTrait one) -> !one.stands())
                        .thenComparingDouble(one -> -one.low())
                        .thenComparing(SharedTrait::trait)
                        .thenComparing(SharedTrait::name));
        return judged;
    }

    private static List<Cell> cells(
            String trait, List<Map<String, String>> affected, List<Map<String, String>> others) {
        Map<String, Long> here = counts(trait, affected);
        Map<String, Long> there = counts(trait, others);
        long known = sum(here);
        long knownOthers = sum(there);
        if (known < TraitRule.LEAST_KNOWN || knownOthers < TraitRule.LEAST_KNOWN) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        here.forEach(
                (name, with) -> {
                    long othersWith = there.getOrDefault(name, 0L);
                    TwoByTwo table =
                            new TwoByTwo(with, known - with, othersWith, knownOthers - othersWith);
                    if (with + othersWith >= TraitRule.LEAST_WITH) {
                        RateRatio ratio = FishersExact.compare(table);
                        if (ratio.isKnown()) {
                            cells.add(new Cell(trait, name, table, ratio));
                        }
                    }
                });
        return cells;
    }

    private static Map<String, Long> counts(String trait, List<Map<String, String>> all) {
        Map<String, Long> counts = new TreeMap<>();
        all.stream()
                .map(one -> one.get(trait))
                .filter(Objects::nonNull)
                .forEach(name -> counts.merge(name, 1L, Long::sum));
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static SharedTrait judged(Cell cell, double q, int family) {
        TwoByTwo table = cell.table();
        double high = cell.ratio().interval().high();
        return new SharedTrait(
                cell.trait(),
                cell.name(),
                table.both(),
                table.both() + table.productOnly(),
                table.wordOnly(),
                table.wordOnly() + table.neither(),
                Double.isFinite(cell.ratio().estimate()) ? cell.ratio().estimate() : null,
                cell.ratio().interval().low(),
                Double.isFinite(high) ? high : null,
                cell.ratio().pValue(),
                q,
                family);
    }
}
