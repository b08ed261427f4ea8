package dev.syncdesk.support.statistics;

import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Trigamma;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * What ratios of seen to expected are like in general, as a gamma distribution that is fitted to
 * all of them; each single one is then drawn toward it by as much as it is uncertain. It is the
 * gamma-Poisson shrinker of DuMouchel (Bayesian data mining in large frequency tables, The American
 * Statistician 53, 1999) with one gamma component where he has two, which few cells cannot tell
 * apart.
 *
 * @param shape above 0
 * @param rate above 0
 */
public record GammaPrior(double shape, double rate) {

    private static final int ROUNDS = 2_000;
    private static final int NEWTON_ROUNDS = 20;
    private static final double SETTLED = 1e-9;

    /** Beyond it the ratios are all the same, as far as anybody can tell. */
    private static final double MOST_SHAPE = 10_000;

    /** A cell: how often it was seen, and how often it was to be expected, above 0. */
    public record Cell(long seen, double expected) {}

    /**
     * A ratio after it was drawn toward the prior.
     *
     * @param mean the geometric mean of its posterior, DuMouchel's EBGM
     * @param interval of 90 %: EB05 and EB95
     */
    public record Shrunk(double mean, Interval interval) {}

    /**
     * The most likely prior, by expectation and maximization (Dempster, Laird and Rubin, 1977).
     *
     * @param cells at least one
     */
    public static GammaPrior fit(List<Cell> cells) {
        GammaPrior prior = new GammaPrior(1, 1);
        for (int round = 0; round < ROUNDS; round++) {
            GammaPrior next = prior.improved(cells);
            double moved = Math.abs(Math.log(next.shape / prior.shape));
            prior = next;
            if (moved < SETTLED || prior.shape > MOST_SHAPE) {
                break;
            }
        }
        return prior;
    }

    public Shrunk shrink(Cell cell) {
        double shapeNow = shape + cell.seen();
        double rateNow = rate + cell.expected();
        GammaDistribution posterior = GammaDistribution.of(shapeNow, 1 / rateNow);
        return new Shrunk(
                Math.exp(Digamma.value(shapeNow)) / rateNow,
                new Interval(
                        posterior.inverseCumulativeProbability(0.05),
                        posterior.inverseSurvivalProbability(0.05)));
    }

    private GammaPrior improved(List<Cell> cells) {
        double mean = 0;
        double log = 0;
        for (Cell cell : cells) {
            mean += (shape + cell.seen()) / (rate + cell.expected());
            log += Digamma.value(shape + cell.seen()) - Math.log(rate + cell.expected());
        }
        double next = shapeOf(Math.log(mean / cells.size()) - log / cells.size());
        return new GammaPrior(next, next * cells.size() / mean);
    }

    /** Solves ln a − ψ(a) = gap by Newton's steps on ln a. */
    private static double shapeOf(double gap) {
        double shape = 0.5 / gap;
        for (int round = 0; round < NEWTON_ROUNDS; round++) {
            double miss = Math.log(shape) - Digamma.value(shape) - gap;
            double slope = 1 - shape * Trigamma.value(shape);
            shape *= Math.exp(Math.clamp(-miss / slope, -1, 1));
        }
        return Math.min(shape, 2 * MOST_SHAPE);
    }
}
