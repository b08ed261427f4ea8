package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** How often the tests are wrong, measured over many seeded boards of known truth. */
final class FalseAlarmsTest {

    private static final int BOARDS = 150;
    private static final int CELLS = 200;
    private static final double Q = 0.05;

    private final SplittableRandom random = new SplittableRandom(20_261_126);

    private long poisson(double mean) {
        DiscreteDistribution.Sampler sampler =
                PoissonDistribution.of(mean).createSampler(random::nextLong);
        return sampler.sample();
    }

    private static final double BASE = 0.004;

    private double pValue(double ratio) {
        double first = 500 + random.nextInt(20_000);
        double second = 500 + random.nextInt(20_000);
        double day = 1 + random.nextDouble();
        return ExactStrata.compare(
                        List.of(
                                stratum(first, second, ratio, 1),
                                stratum(first / 3, second / 2, ratio, day)))
                .pValue();
    }

    private Stratum stratum(double first, double second, double ratio, double day) {
        return new Stratum(
                new Count(poisson(BASE * ratio * day * first), first),
                new Count(poisson(BASE * day * second), second));
    }

    @Test
    void at_most_a_twentieth_of_what_is_reported_is_false() {
        double share = 0;
        long found = 0;
        for (int board = 0; board < BOARDS; board++) {
            double[] pValues = new double[CELLS];
            for (int cell = 0; cell < CELLS; cell++) {
                pValues[cell] = pValue(isFault(cell) ? 2 : 1);
            }
            double[] adjusted = FalseDiscovery.adjusted(pValues);
            long wrong = reported(adjusted, false);
            long right = reported(adjusted, true);
            share += wrong == 0 ? 0 : (double) wrong / (wrong + right);
            found += right;
        }
        // Three standard errors above nine tenths of q, which is what so many true ones leave.
        assertTrue(share / BOARDS < Q + 0.01, "share of false ones: " + share / BOARDS);
        assertTrue(found > BOARDS * 14L, "found " + found + " of " + BOARDS * 20L);
    }

    private static boolean isFault(int cell) {
        return cell % 10 == 0;
    }

    private static long reported(double[] adjusted, boolean fault) {
        long reported = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            reported += isFault(cell) == fault && adjusted[cell] <= Q ? 1 : 0;
        }
        return reported;
    }

    @Test
    void a_board_without_a_fault_is_seldom_wrong() {
        int wrong = 0;
        for (int board = 0; board < BOARDS; board++) {
            double[] pValues = new double[CELLS];
            for (int cell = 0; cell < CELLS; cell++) {
                pValues[cell] = pValue(1);
            }
            double[] adjusted = FalseDiscovery.adjusted(pValues);
            wrong += reported(adjusted, true) + reported(adjusted, false) > 0 ? 1 : 0;
        }
        assertTrue(wrong <= BOARDS * 0.11, wrong + " of " + BOARDS);
    }

    /** Looked at every day for sixty days, by which a fixed test is wrong a third of the time. */
    @Test
    void looking_every_day_raises_no_more_alarms_than_were_allowed() {
        int raised = 0;
        int missed = 0;
        int watches = 4_000;
        for (int i = 0; i < watches; i++) {
            raised += isRaised(1) ? 1 : 0;
            missed += isRaised(2) ? 0 : 1;
        }
        // Three standard errors above one and ten in a hundred.
        assertTrue(raised <= watches * (0.01 + 0.005), raised + " false alarms");
        assertTrue(missed <= watches * (0.10 + 0.015), missed + " missed");
    }

    private boolean isRaised(double ratio) {
        PoissonSprt watch = PoissonSprt.begin(2, 0.01, 0.1);
        for (int day = 0; day < 60 && watch.verdict() == PoissonSprt.Verdict.OPEN; day++) {
            double outage = day == 5 ? 8 : 1;
            watch =
                    watch.seenBeside(
                            new Count(poisson(1.5 * outage * ratio), 100),
                            new Count(poisson(4 * 1.5 * outage), 400));
        }
        return watch.verdict() == PoissonSprt.Verdict.RAISED;
    }

    /** How many times the usual rate a day has for all alike; the rollout begins on day 0. */
    private interface Level {
        double of(int day);
    }

    /**
     * Watches that know twelve weeks before, looked at every day for ninety days. Allowed is one in
     * a hundred; a step that deceives them may take more, by what the page on trends says.
     */
    @Test
    void the_weeks_before_raise_few_false_alarms_whatever_befalls_all_alike() {
        assertRaised(0.01, start -> day -> 1);
        assertRaised(0.01, start -> day -> 1 + 0.3 * Math.sin(2 * Math.PI * (day + start) / 365));
        assertRaised(0.015, start -> day -> day < start % 60 ? 1 : 1.3);
        assertRaised(0.015, start -> day -> day < start % 60 ? 1 : 0.7);
        assertRaised(0.015, start -> day -> day == start % 60 ? 8 : 1);
        assertRaised(0.01, start -> day -> day == -10 ? 8 : 1);
    }

    private void assertRaised(double allowed, IntFunction<Level> world) {
        int watches = 1_500;
        int raised = 0;
        for (int i = 0; i < watches; i++) {
            raised += isRaisedAfterAll(world.apply(random.nextInt(365))) ? 1 : 0;
        }
        double most = watches * allowed;
        assertTrue(raised <= most + 3 * Math.sqrt(most), raised + " of " + watches);
    }

    private boolean isRaisedAfterAll(Level level) {
        double[] weeks = new double[UsualRate.WEEKS + 13];
        Arrays.setAll(weeks, week -> 1 + 0.05 * random.nextGaussian());
        RiseWatch watch = RiseWatch.begin(0.01, usual(level, weeks));
        for (int day = 0; day < 90 && !watch.isRaised(); day++) {
            double share = Math.min(0.5, (day + 1) / 28.0);
            double rate = BASE * level.of(day) * weeks[UsualRate.WEEKS + day / 7];
            watch = watch.seen(List.of(beside(rate, 8_000 * share, 8_000 * (1 - share))));
        }
        return watch.isRaised();
    }

    private Stratum beside(double rate, double own, double other) {
        return new Stratum(
                new Count(poisson(rate * own), own), new Count(poisson(rate * other), other));
    }

    private UsualRate usual(Level level, double[] weeks) {
        List<Count> before = new ArrayList<>();
        for (int week = 0; week < UsualRate.WEEKS; week++) {
            long events = 0;
            for (int day = 0; day < 7; day++) {
                int at = 7 * (week - UsualRate.WEEKS) + day;
                events += poisson(BASE * level.of(at) * weeks[week] * 8_000);
            }
            before.add(new Count(events, 7 * 8_000));
        }
        return UsualRate.of(List.of(before));
    }

    /** The rate of a week is out of the ordinary as seldom as alpha says, within its plug-in. */
    @Test
    void an_even_series_is_seldom_out_of_the_ordinary() {
        int raised = 0;
        int series = 400;
        for (int i = 0; i < series; i++) {
            double[] counts = new double[Farrington.NEEDED + 40];
            double[] exposures = new double[counts.length];
            for (int week = 0; week < counts.length; week++) {
                exposures[week] = 1_000 + 10 * week;
                counts[week] = poisson(0.02 * exposures[week]);
            }
            raised +=
                    Farrington.ofLast(counts, exposures, 0.01).threshold().pValue() < 0.01 ? 1 : 0;
        }
        assertTrue(raised <= 10, raised + " of " + series);
    }
}
