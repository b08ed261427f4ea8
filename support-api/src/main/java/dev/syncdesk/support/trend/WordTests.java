package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.GammaPrior;
import dev.syncdesk.support.statistics.RateRatio;
import dev.syncdesk.support.statistics.TwoByTwo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Holds each word and tag of the tickets of each firmware version against the tickets of all
 * others. How many devices there are plays no part: of words nobody knows who would have written
 * them. What is a signal by PRR and χ² is drawn toward what all words do, and must stay above 1.
 */
final class WordTests {

    static final String METHOD = "prr-ebgm";

    /** Words in fewer tickets of one version are not looked at. */
    private static final long LEAST_TICKETS = TwoByTwo.LEAST_REPORTS;

    private final Map<WordCount.Product, Long> products = new HashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final List<WordCount> cells;
    private final long tickets;

    /**
     * @param all by product
     * @param cells by word and product
     */
    WordTests(List<WordCount> all, List<WordCount> cells) {
        this.cells = cells;
        all.forEach(count -> products.merge(count.product(), count.tickets(), Long::sum));
        cells.forEach(count -> words.merge(count.word(), count.tickets(), Long::sum));
        tickets = all.stream().mapToLong(WordCount::tickets).sum();
    }

    List<Tested> all() {
        List<WordCount> told =
                cells.stream()
                        .filter(cell -> cell.tickets() >= LEAST_TICKETS)
                        .filter(cell -> !cell.firmware().isEmpty())
                        .filter(cell -> products.containsKey(cell.product()))
                        .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        GammaPrior prior = GammaPrior.fit(told.stream().map(this::ratioCell).toList());
        List<Tested> tests = new ArrayList<>();
        told.forEach(cell -> tests.add(tested(cell, prior)));
        return tests;
    }

    private Tested tested(WordCount cell, GammaPrior prior) {
        TwoByTwo table = table(cell);
        GammaPrior.Shrunk shrunk = prior.shrink(ratioCell(cell));
        boolean signal = table.isSignal() && shrunk.interval().low() > 1;
        double pValue =
                signal ? ChiSquaredDistribution.of(1).survivalProbability(table.chiSquared()) : 1;
        return new Tested(
                new TrendKey(TrendKind.WORDS, cell.word(), cell.model(), cell.firmware()),
                "",
                new Count(table.both(), table.both() + table.productOnly()),
                new Count(table.wordOnly(), table.wordOnly() + table.neither()),
                new RateRatio(shrunk.mean(), shrunk.interval(), pValue),
                METHOD,
                List.of());
    }

    private GammaPrior.Cell ratioCell(WordCount cell) {
        return new GammaPrior.Cell(cell.tickets(), table(cell).expected());
    }

    private TwoByTwo table(WordCount cell) {
        long product = products.getOrDefault(cell.product(), cell.tickets());
        long word = words.getOrDefault(cell.word(), cell.tickets());
        long both = Math.min(cell.tickets(), product);
        return new TwoByTwo(
                both, product - both, word - both, Math.max(0, tickets - product - word + both));
    }
}
