package dev.syncdesk.support.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How frequent something was before, by stratum, and how much that tells of now. What four weeks
 * differed by in the past, the coming ones may differ by as well, and for as long as they last: the
 * variance of the level is that between blocks of four weeks beyond what Poisson's would be (by
 * Pearson's dispersion, as in a quasi-Poisson model), and never under that of {@value
 * #LEAST_DEVIATION}, plus that of the counts themselves.
 *
 * @param rates events an exposure by stratum, 0 where nothing is known
 * @param variance of the level in terms of its square; infinite where nothing is known
 */
public record UsualRate(List<Double> rates, double variance) {

    public static final UsualRate UNKNOWN = new UsualRate(List.of(), Double.POSITIVE_INFINITY);

    /** Weeks before what is watched that are worth knowing. */
    public static final int WEEKS = 12;

    private static final int BLOCK = 4;
    private static final int LEAST_BLOCKS = 2;
    private static final int LEAST_EVENTS = 5;
    private static final double LEAST_DEVIATION = 0.03;

    /** So many times the variance of the counts is put down to chance. */
    private static final double CHANCE = 2;

    /**
     * @param strata of each its weeks, the oldest first, the same weeks in all; a week without
     *     exposure counts for nothing
     * @return unknown with fewer than eight weeks, or fewer than five events
     */
    public static UsualRate of(List<List<Count>> strata) {
        List<Double> rates = strata.stream().map(weeks -> rate(sum(weeks))).toList();
        List<Count> blocks = blocks(strata, rates);
        long events = blocks.stream().mapToLong(Count::events).sum();
        return blocks.size() < LEAST_BLOCKS || events < LEAST_EVENTS
                ? UNKNOWN
                : new UsualRate(rates, between(blocks) + 1.0 / events);
    }

    public boolean isKnown() {
        return variance < Double.POSITIVE_INFINITY;
    }

    /** Of a stratum; 0 where nothing is known. */
    double rate(int stratum) {
        return isKnown() ? rates.get(stratum) : 0;
    }

    /** Events for which it counts, as the shape of a gamma distribution of the level. */
    double shape() {
        return 1 / variance;
    }

    /**
     * How much is to be made of it after those of whom it tells did this, from 0 to 1: where they
     * are further from it than its variance and chance let expect, the variance over what would
     * explain that (after Gravestock and Held, Pharmaceutical Statistics 16, 2017).
     *
     * @param now events over what was expected of them
     */
    double agreement(Count now) {
        double events = now.events() + 0.5;
        double gap = Math.log(events / (now.exposure() + 0.5));
        return isKnown() ? variance / Math.max(variance, gap * gap - CHANCE / events) : 0;
    }

    private static double rate(Count count) {
        return count.exposure() == 0 ? 0 : count.rate();
    }

    private static Count sum(List<Count> counts) {
        return counts.stream().reduce(Count.NONE, Count::plus);
    }

    /** Events over what was to be expected in each four weeks up to the last. */
    private static List<Count> blocks(List<List<Count>> strata, List<Double> rates) {
        int weeks = strata.isEmpty() ? 0 : strata.getFirst().size();
        List<Count> blocks = new ArrayList<>();
        for (int until = weeks; until >= BLOCK; until -= BLOCK) {
            Count block = Count.NONE;
            for (int i = 0; i < strata.size(); i++) {
                Count count = sum(strata.get(i).subList(until - BLOCK, until));
                block = block.plus(count.over(rates.get(i)));
            }
            if (block.exposure() > 0) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static double between(List<Count> blocks) {
        double pearson = 0;
        double expected = 0;
        for (Count block : blocks) {
            double miss = block.events() - block.exposure();
            pearson += miss * miss / block.exposure();
            expected += block.exposure() / blocks.size();
        }
        double beyond = (pearson / (blocks.size() - 1) - 1) / expected;
        return Math.max(LEAST_DEVIATION * LEAST_DEVIATION, beyond);
    }
}
