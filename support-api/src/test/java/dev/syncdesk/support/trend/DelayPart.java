package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.ExactStrata;
import dev.syncdesk.support.statistics.PoissonSprt;
import dev.syncdesk.support.statistics.Stratum;
import dev.syncdesk.support.statistics.UsualRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * How many days after a version's first day its fault is seen, by the board or by the release page,
 * beside an oracle that knows the usual rate, the size of the rise and the day, and errs as seldom;
 * and beside a learner that knows the size and the day, and has the rate from the version before.
 */
final class DelayPart {

    private static final double[] RISES = {0.2, 0.5, 1, 4};
    private static final double[] WEEKLY = {0.001, 0.01, 0.05};
    private static final int[] ROLLOUTS = {2_000, 20_000, 100_000};
    private static final int RAMP_DAYS = 14;
    private static final int MOST_DAYS = 90;

    /** The cells of a family, of which one is wrong. */
    private static final int FAMILY = 240;

    /** Findings that a release page watches. */
    private static final int WATCHED = 20;

    /** How often the board or the release page errs about a version; the oracle may as often. */
    private static final double ERRS = 0.05 / WATCHED + Judged.MOST_FALSE / FAMILY;

    private static final double ACTIVE = 0.9;

    /** The coefficient of variation of a week's rate, the same for both versions. */
    private static final double BETWEEN_WEEKS = 0.05;

    private static final double GOAL = 1.5;

    private final int seeds;

    DelayPart(int seeds) {
        this.seeds = seeds;
    }

    void print() {
        System.out.printf(
                "Days until a fault is seen, median of %d seeds; weeks vary by %.0f %%,"
                        + " %d weeks before:%n",
                seeds, 100 * BETWEEN_WEEKS, UsualRate.WEEKS);
        System.out.println(
                "  rise   base/week  rollout   oracle  learner  Syncdesk  times  missed");
        for (double rise : RISES) {
            for (double weekly : WEEKLY) {
                for (int devices : ROLLOUTS) {
                    print(rise, weekly, devices);
                }
            }
        }
    }

    private void print(double rise, double weekly, int devices) {
        double[] own = new double[seeds];
        double[] oracle = new double[seeds];
        double[] learner = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            double[] days = run(new SplittableRandom(seed), rise, weekly, devices);
            own[seed] = days[0];
            oracle[seed] = days[1];
            learner[seed] = days[2];
        }
        long missed = Arrays.stream(own).filter(day -> day > MOST_DAYS).count();
        double times = median(own) / median(oracle);
        boolean both = median(own) <= MOST_DAYS;
        boolean neither = median(oracle) > MOST_DAYS;
        System.out.printf(
                "  %3.0f %%    %4.1f %%   %7d   %s     %s    %s  %s  %4d of %d%n",
                100 * rise,
                100 * weekly,
                devices,
                text(median(oracle)),
                text(median(learner)),
                text(median(own)),
                neither ? "both never" : both ? mark(times) : "   late",
                missed,
                seeds);
    }

    private static String mark(double times) {
        return "%5.2f%s".formatted(times, times <= GOAL ? "  " : " !");
    }

    private static String text(double days) {
        return days > MOST_DAYS ? "> 90" : "%4.0f".formatted(days);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Syncdesk's day, the oracle's and the learner's. */
    private static double[] run(SplittableRandom random, double rise, double weekly, int devices) {
        double[] levels = levels(random);
        List<Count> here = new ArrayList<>();
        List<Count> there = new ArrayList<>();
        FindingWatch watch = FindingWatch.begin(WATCHED, usual(random, levels, weekly, devices));
        PoissonSprt learning = PoissonSprt.begin(1 + rise, ERRS, 0.1);
        double evidence = 0;
        double own = MOST_DAYS + 1;
        double oracle = MOST_DAYS + 1;
        double learner = MOST_DAYS + 1;
        for (int day = 1;
                day <= MOST_DAYS && Math.max(own, Math.max(oracle, learner)) > MOST_DAYS;
                day++) {
            double share = Math.min(0.5, 0.5 * day / RAMP_DAYS);
            double rate = weekly / 7 * levels[UsualRate.WEEKS + (day - 1) / 7];
            Count newer = count(random, 2 * devices * share * ACTIVE, rate * (1 + rise));
            Count older = count(random, 2 * devices * (1 - share) * ACTIVE, rate);
            here.add(newer);
            there.add(older);
            double expected = newer.exposure() * weekly / 7;
            evidence += newer.events() * Math.log1p(rise) - rise * expected;
            oracle = oracle > day && evidence >= -Math.log(ERRS) ? day : oracle;
            learning = learning.seenBeside(newer, older);
            learner = learner > day && learning.evidence() >= -Math.log(ERRS) ? day : learner;
            watch = watch.seen(List.of(new Stratum(newer, older)));
            boolean seen = watch.verdict() == PoissonSprt.Verdict.RAISED || isListed(here, there);
            own = own > day && seen ? day : own;
        }
        return new double[] {own, oracle, learner};
    }

    /**
     * How far each week is from the usual rate, before the rollout and during it, for all alike.
     */
    private static double[] levels(SplittableRandom random) {
        double shape = 1 / (BETWEEN_WEEKS * BETWEEN_WEEKS);
        ContinuousDistribution.Sampler sampler =
                GammaDistribution.of(shape, 1 / shape).createSampler(random::nextLong);
        return sampler.samples(UsualRate.WEEKS + MOST_DAYS / 7 + 1).toArray();
    }

    /** What all devices had on the version before, until the new one came. */
    private static UsualRate usual(
            SplittableRandom random, double[] levels, double weekly, int devices) {
        List<Count> weeks = new ArrayList<>();
        for (int week = 0; week < UsualRate.WEEKS; week++) {
            weeks.add(count(random, 7 * 2 * devices * ACTIVE, weekly / 7 * levels[week]));
        }
        return UsualRate.of(List.of(weeks));
    }

    /** As {@link FirmwareTests} and {@link Board} have it, with one wrong cell in the family. */
    private static boolean isListed(List<Count> here, List<Count> there) {
        int from = Math.max(0, here.size() - FirmwareTests.WEEKS * FleetHistory.WEEK);
        List<Stratum> weeks = new ArrayList<>();
        for (int day = from; day < here.size(); day += FleetHistory.WEEK) {
            int until = Math.min(here.size(), day + FleetHistory.WEEK);
            weeks.add(new Stratum(sum(here.subList(day, until)), sum(there.subList(day, until))));
        }
        Count own = sum(here.subList(from, here.size()));
        Count other = sum(there.subList(from, there.size()));
        return Tested.isEnough(own, other)
                && own.rate() > other.rate()
                && ExactStrata.compare(weeks).pValue() * FAMILY <= Judged.MOST_FALSE;
    }

    private static Count sum(List<Count> counts) {
        return counts.stream().reduce(Count.NONE, Count::plus);
    }

    private static Count count(SplittableRandom random, double devices, double rate) {
        double mean = devices * rate;
        long events = PoissonDistribution.of(mean).createSampler(random::nextLong).sample();
        return new Count(events, devices);
    }
}
