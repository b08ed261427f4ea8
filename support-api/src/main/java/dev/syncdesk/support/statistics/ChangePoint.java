package dev.syncdesk.support.statistics;

import java.util.List;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * When a Poisson rate changed, if it changed once: each place's posterior probability, with gamma
 * priors on the rates before and after that weigh half an event at the overall rate (Raftery and
 * Akman, Bayesian analysis of a Poisson process with a change-point, Biometrika 73, 1986).
 *
 * @param most the first index with the new rate, most probably
 * @param low the same, at 2.5 % of its posterior
 * @param high at 97.5 %
 * @param evidence natural logarithm of the odds that there was one change rather than none
 */
public record ChangePoint(int most, int low, int high, double evidence) {

    /** Odds of twenty to one, from which on Kass and Raftery (1995) call evidence strong. */
    public static final double STRONG = Math.log(20);

    private static final double SHAPE = 0.5;

    /**
     * @param counts oldest first, at least two, with some exposure
     */
    public static ChangePoint of(List<Count> counts) {
        if (counts.size() < 2) {
            throw new IllegalArgumentException(counts.size() + " counts are fewer than two");
        }
        Count all = counts.stream().reduce(Count.NONE, Count::plus);
        double rate = SHAPE * all.exposure() / Math.max(all.events(), 1);
        double[] logs = new double[counts.size() - 1];
        Count before = Count.NONE;
        for (int i = 0; i < logs.length; i++) {
            before = before.plus(counts.get(i));
            logs[i] = likelihood(before, rate) + likelihood(rest(all, before), rate);
        }
        return of(logs, likelihood(all, rate));
    }

    private static Count rest(Count all, Count before) {
        double exposure = Math.max(0, all.exposure() - before.exposure());
        return new Count(all.events() - before.events(), exposure);
    }

    private static ChangePoint of(double[] logs, double unchanged) {
        int most = 0;
        for (int i = 1; i < logs.length; i++) {
            most = logs[i] > logs[most] ? i : most;
        }
        double[] sums = new double[logs.length];
        double sum = 0;
        for (int i = 0; i < logs.length; i++) {
            sum += Math.exp(logs[i] - logs[most]);
            sums[i] = sum;
        }
        double evidence = logs[most] + Math.log(sum / logs.length) - unchanged;
        return new ChangePoint(
                most + 1,
                1 + reached(sums, Interval.TAIL * sum),
                1 + reached(sums, (1 - Interval.TAIL) * sum),
                evidence);
    }

    private static int reached(double[] sums, double mark) {
        int i = 0;
        while (i < sums.length - 1 && sums[i] < mark) {
            i++;
        }
        return i;
    }

    /** Of one rate over these counts, but for a factor that all ways to cut them share. */
    private static double likelihood(Count count, double rate) {
        double shape = SHAPE + count.events();
        return SHAPE * Math.log(rate)
                - LogGamma.value(SHAPE)
                + LogGamma.value(shape)
                - shape * Math.log(rate + count.exposure());
    }
}
