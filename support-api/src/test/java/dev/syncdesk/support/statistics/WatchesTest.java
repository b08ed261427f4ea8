package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What looks at a series, or at many tests at once. */
final class WatchesTest {

    /** Fifteen p values of the paper of 1995: its procedure rejects the first four at 0.05. */
    @Test
    void false_discoveries_are_controlled() {
        double[] pValues = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1
        };
        double[] adjusted = FalseDiscovery.adjusted(pValues);
        assertEquals(4, IntStream.range(0, 15).filter(i -> adjusted[i] <= 0.05).count());
        assertEquals(0.035625, adjusted[3], 1e-12);
        assertEquals(0.0638571, adjusted[5], 1e-7);
        assertEquals(0.75323077, adjusted[12], 1e-8);
        assertArrayEquals(
                new double[] {0.02, 0.5, 0.02},
                FalseDiscovery.adjusted(new double[] {0.01, 0.5, 0.0133333333333333}),
                1e-12);
        assertEquals(0, FalseDiscovery.adjusted(new double[0]).length);
    }

    /** The package surveillance of R, by which the algorithm's authors check theirs. */
    @Test
    void farringtons_threshold_is_that_of_the_reference() {
        Threshold threshold = Threshold.farrington(5, 0.2, 1, 0.05, 8);
        assertEquals(1.8084477, threshold.low(), 5e-8);
        assertEquals(9.1154825, threshold.high(), 5e-8);
        assertEquals(0.1094727, threshold.pValue(), 5e-8);
        assertEquals(0.7289546, threshold.score(), 5e-8);
    }

    @Test
    void noufailys_threshold_is_that_of_the_reference() {
        Threshold threshold = Threshold.noufaily(Math.log(5), Math.log(2), 1.5, 0.05, 11);
        assertEquals(8, threshold.low());
        assertEquals(24, threshold.high());
        assertEquals(0.8597797, threshold.pValue(), 5e-8);
    }

    /** From SciPy's Poisson distribution: a dispersion of one leaves it. */
    @Test
    void without_overdispersion_the_threshold_is_poissons() {
        Threshold threshold = Threshold.noufaily(Math.log(20), 0, 1, 0.05, 30);
        assertEquals(13, threshold.low());
        assertEquals(28, threshold.high());
        assertEquals(0.0218182, threshold.pValue(), 1e-7);
        assertEquals(1, Threshold.noufaily(Math.log(20), 0, 1, 0.05, 0).pValue());
    }

    /**
     * Fitted with NumPy: two and a half years, so the time of year counts; four weeks stand out.
     */
    @Test
    void a_long_series_is_judged_with_its_season() {
        Farrington far = farrington(157, 90);
        assertEquals(39.4799555, far.expected(), 1e-5);
        assertEquals(30, far.threshold().low());
        assertEquals(61, far.threshold().high());
        assertEquals(2.00895e-9, far.threshold().pValue(), 1e-12);
        assertEquals(130, far.weeks());
        assertEquals(0.9437013, farrington(157, 35).threshold().pValue(), 1e-6);
    }

    /** Fitted with NumPy: with less than two years the trend alone. */
    @Test
    void a_shorter_series_is_judged_by_its_trend() {
        Farrington far = farrington(100, 90);
        assertEquals(37.9692064, far.expected(), 1e-5);
        assertEquals(27, far.threshold().low());
        assertEquals(69, far.threshold().high());
        assertEquals(2.90172e-5, far.threshold().pValue(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> farrington(50, 90));
    }

    private static Farrington farrington(int weeks, long last) {
        double[] counts = new double[weeks];
        double[] exposures = new double[weeks];
        for (int i = 0; i < weeks; i++) {
            double season = 8 * Math.sin(2 * Math.PI * i / 52);
            counts[i] = Math.floor(20 + 0.1 * i + season) + (i * i * 7) % 13;
            counts[i] += i >= 40 && i < 44 ? 60 : 0;
            exposures[i] = 1_000 + 5 * i;
        }
        counts[weeks - 1] = last;
        return Farrington.ofLast(counts, exposures, 0.01);
    }

    /** Computed with NumPy from the definitions of Fricker et al. */
    @Test
    void ears_has_three_measures() {
        double[] days = {10, 12, 9, 11, 13, 10, 12, 11, 10, 14, 18, 30};
        Ears ears = Ears.ofLast(days, 0.5);
        assertEquals(6.1803519, ears.c1(), 1e-7);
        assertEquals(14.2306457, ears.c2(), 1e-7);
        assertEquals(18.4495108, ears.c3(), 1e-7);
        assertEquals(10.8571429, ears.usual(), 1e-7);
        assertTrue(ears.isFar());
        assertFalse(Ears.ofLast(new double[12], 0.5).isFar());
        assertThrows(IllegalArgumentException.class, () -> Ears.ofLast(new double[11], 0.5));
    }

    /** By hand: 8 ln 2 − 3 against ln 19, of which Wald's boundaries are made. */
    @Test
    void a_watch_adds_up_its_evidence() {
        PoissonSprt watch = PoissonSprt.begin(2, 0.05, 0.05);
        assertEquals(Math.log(19), watch.upper(), 1e-12);
        assertEquals(-Math.log(19), watch.lower(), 1e-12);
        PoissonSprt seen = watch.seen(5, 2).seen(3, 1);
        assertEquals(8 * Math.log(2) - 3, seen.evidence(), 1e-12);
        assertEquals(PoissonSprt.Verdict.OPEN, seen.verdict());
        assertEquals(PoissonSprt.Verdict.RAISED, seen.seen(3, 1).verdict());
        assertEquals(PoissonSprt.Verdict.AS_EXPECTED, watch.seen(0, 3).verdict());
        assertThrows(IllegalArgumentException.class, () -> PoissonSprt.begin(1, 0.05, 0.05));
    }

    /** With all the exposure elsewhere the others are the expectation. */
    @Test
    void a_watch_beside_others_nears_the_known_expectation() {
        PoissonSprt watch = PoissonSprt.begin(2, 0.05, 0.05);
        PoissonSprt beside = watch.seenBeside(new Count(6, 1), new Count(3_000_000, 1_000_000));
        assertEquals(watch.seen(6, 3).evidence(), beside.evidence(), 1e-4);
        assertEquals(0, watch.seenBeside(new Count(6, 1), Count.NONE).evidence());
    }

    /** What strikes all alike on one day moves a watch beside others by next to nothing. */
    @Test
    void an_outage_is_no_evidence_against_a_version() {
        PoissonSprt watch = PoissonSprt.begin(2, 0.01, 0.1);
        PoissonSprt beside = watch.seenBeside(new Count(200, 1_000), new Count(1_800, 9_000));
        assertTrue(beside.evidence() < 0);
        assertEquals(PoissonSprt.Verdict.RAISED, watch.seen(200, 20).verdict());
    }

    /** By hand, and SciPy's chi2_contingency for χ² with Yates's correction. */
    @Test
    void words_are_held_against_products() {
        TwoByTwo table = new TwoByTwo(25, 75, 100, 1_800);
        assertEquals(4.75, table.proportionalRatio(), 1e-12);
        assertEquals(3.2179331, table.proportionalInterval().low(), 1e-6);
        assertEquals(7.0114882, table.proportionalInterval().high(), 1e-6);
        assertEquals(6, table.oddsRatio(), 1e-12);
        assertEquals(3.6559429, table.oddsInterval().low(), 1e-6);
        assertEquals(9.8469809, table.oddsInterval().high(), 1e-6);
        assertEquals(59.8343860, table.chiSquared(), 1e-6);
        assertEquals(6.25, table.expected(), 1e-12);
        assertTrue(table.isSignal());
        assertFalse(new TwoByTwo(2, 8, 1, 989).isSignal());
        assertFalse(new TwoByTwo(0, 0, 5, 5).isSignal());
    }

    /** The likelihood's maximum by Nelder and Mead in SciPy: 1.43827, 0.93598. */
    @Test
    void ratios_of_few_are_drawn_toward_all() {
        long[] seen = {0, 0, 1, 2, 0, 5, 1, 0, 3, 12, 0, 1, 2, 1, 0, 0, 30, 2, 1, 0, 4, 0, 1, 1, 9};
        double[] expected = {
            .5, .8, 1.1, 1.6, .4, 2.0, 1.3, .7, 2.6, 3.1, .9, 1.2, 1.8, .6, .3, .5, 4.0, 2.2, 1.0,
            .8, 2.9, .6, 1.5, .9, 2.5
        };
        List<GammaPrior.Cell> cells =
                IntStream.range(0, seen.length)
                        .mapToObj(i -> new GammaPrior.Cell(seen[i], expected[i]))
                        .toList();
        GammaPrior prior = GammaPrior.fit(cells);
        assertEquals(1.43827, prior.shape(), 1e-4);
        assertEquals(0.93598, prior.rate(), 1e-4);
        GammaPrior.Shrunk one = prior.shrink(new GammaPrior.Cell(1, 0.05));
        assertTrue(one.mean() < 3 && one.interval().low() < 1);
        GammaPrior.Shrunk many = prior.shrink(new GammaPrior.Cell(200, 10));
        assertEquals(20, many.mean(), 2);
        assertTrue(many.interval().low() > 15);
    }

    /** SciPy: e to the digamma of 4.5, over 3.2, and gamma quantiles. */
    @Test
    void a_shrunk_ratio_is_its_posteriors_geometric_mean() {
        GammaPrior.Shrunk shrunk = new GammaPrior(1.5, 2).shrink(new GammaPrior.Cell(3, 1.2));
        assertEquals(1.2532249, shrunk.mean(), 1e-6);
        assertEquals(0.5195489, shrunk.interval().low(), 1e-6);
        assertEquals(2.6435903, shrunk.interval().high(), 1e-6);
    }

    /** Ratios that are all alike leave no spread, and no endless search for it. */
    @Test
    void ratios_without_spread_are_all_the_same() {
        List<GammaPrior.Cell> cells =
                IntStream.range(0, 20).mapToObj(i -> new GammaPrior.Cell(10, 10)).toList();
        assertEquals(1, GammaPrior.fit(cells).shrink(new GammaPrior.Cell(12, 10)).mean(), 0.02);
    }

    /**
     * Coal mining disasters by year from 1851 (Jarrett, Biometrika 66, 1979): Raftery and Akman
     * place the change about 1890, 1887 to 1895 being its interval.
     */
    @Test
    void a_change_is_dated_with_an_interval() {
        String years =
                "4540143406334026335453144155342522342132211113001011003103220111010100"
                        + "021000110233112111124200140001000001001010";
        List<Count> counts = years.chars().mapToObj(c -> new Count(c - '0', 1)).toList();
        assertEquals(191, counts.stream().mapToLong(Count::events).sum());
        ChangePoint change = ChangePoint.of(counts);
        assertEquals(1892, 1851 + change.most(), 1);
        assertEquals(36, change.low());
        assertEquals(46, change.high());
        assertEquals(29.13488, change.evidence(), 1e-4);
    }

    @Test
    void an_even_series_has_no_change() {
        List<Count> even = IntStream.range(0, 30).mapToObj(i -> new Count(5, 100)).toList();
        assertTrue(ChangePoint.of(even).evidence() < 0);
        assertThrows(
                IllegalArgumentException.class, () -> ChangePoint.of(List.of(new Count(1, 1))));
    }
}
