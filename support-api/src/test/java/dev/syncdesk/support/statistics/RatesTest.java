package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates and their ratios. */
final class RatesTest {

    /**
     * Deaths from coronary disease of British doctors who smoke and who do not, by age (Doll and
     * Hill 1966, as in Breslow and Day, Statistical Methods in Cancer Research II, 1987).
     */
    private static final List<Stratum> DOCTORS =
            List.of(
                    stratum(32, 52_407, 2, 18_790),
                    stratum(104, 43_248, 12, 10_673),
                    stratum(206, 28_612, 28, 5_710),
                    stratum(186, 12_663, 28, 2_585),
                    stratum(102, 5_317, 31, 1_462));

    private static Stratum stratum(long first, double exposure, long second, double other) {
        return new Stratum(new Count(first, exposure), new Count(second, other));
    }

    /** Breast cancer after fluoroscopy (Rothman, Modern Epidemiology), as Stata's manual has it. */
    @Test
    void two_rates_are_compared_exactly() {
        RateRatio ratio = TwoRates.compare(new Count(41, 28_010), new Count(15, 19_017));
        assertEquals(1.855759, ratio.estimate(), 5e-7);
        assertEquals(1.005684, ratio.interval().low(), 5e-7);
        assertEquals(3.609300, ratio.interval().high(), 5e-7);
        assertEquals(0.0476602, ratio.pValue(), 5e-8);
    }

    /** From SciPy's binomial and beta distributions. */
    @Test
    void few_events_have_a_wide_interval() {
        RateRatio ratio = TwoRates.compare(new Count(12, 1_000), new Count(3, 1_500));
        assertEquals(6, ratio.estimate(), 1e-12);
        assertEquals(1.6192091, ratio.interval().low(), 1e-6);
        assertEquals(33.1324303, ratio.interval().high(), 1e-6);
        assertEquals(0.0038555, ratio.pValue(), 1e-7);
    }

    @Test
    void what_was_never_seen_elsewhere_has_no_upper_bound() {
        RateRatio ratio = TwoRates.compare(new Count(5, 100), new Count(0, 300));
        assertEquals(Double.POSITIVE_INFINITY, ratio.interval().high());
        assertTrue(ratio.interval().low() > 1);
        assertFalse(TwoRates.compare(new Count(0, 100), new Count(0, 300)).isKnown());
        assertFalse(TwoRates.compare(new Count(3, 100), Count.NONE).isKnown());
        assertThrows(IllegalArgumentException.class, () -> new Count(-1, 5));
        assertThrows(IllegalArgumentException.class, () -> new Count(1, Double.NaN));
    }

    /** Garwood's interval of ten events: 4.795 to 18.390, as in every table of it. */
    @Test
    void a_rate_has_an_exact_interval() {
        PoissonRate rate = PoissonRate.of(new Count(10, 2));
        assertEquals(5, rate.rate(), 1e-12);
        assertEquals(4.7953887 / 2, rate.interval().low(), 1e-6);
        assertEquals(18.3903560 / 2, rate.interval().high(), 1e-6);
        assertEquals(0, PoissonRate.of(new Count(0, 1)).interval().low());
        assertEquals(3.6888795, PoissonRate.of(new Count(0, 1)).interval().high(), 1e-6);
    }

    /** Stata's manual (ir, by age): 1.424682, 1.154703 to 1.757784. */
    @Test
    void strata_are_combined_by_mantel_and_haenszel() {
        RateRatio ratio = MantelHaenszel.compare(DOCTORS);
        assertEquals(1.424682, ratio.estimate(), 5e-7);
        assertEquals(1.154703, ratio.interval().low(), 5e-7);
        assertEquals(1.757784, ratio.interval().high(), 5e-7);
        assertEquals(0.000903193, ratio.pValue(), 1e-8);
    }

    /** By convolution and root finding in NumPy and SciPy. */
    @Test
    void strata_are_combined_exactly() {
        RateRatio ratio = ExactStrata.compare(DOCTORS);
        assertEquals(1.424682, ratio.estimate(), 5e-7);
        assertEquals(1.1533179, ratio.interval().low(), 1e-6);
        assertEquals(1.7773943, ratio.interval().high(), 1e-6);
        assertEquals(0.00072143, ratio.pValue(), 1e-8);
        RateRatio few =
                ExactStrata.compare(List.of(stratum(5, 100, 2, 300), stratum(7, 400, 1, 200)));
        assertEquals(1.4135813, few.interval().low(), 1e-6);
        assertEquals(34.8143885, few.interval().high(), 1e-5);
        assertEquals(0.0102928, few.pValue(), 1e-7);
    }

    @Test
    void one_stratum_is_the_two_rates() {
        RateRatio plain = TwoRates.compare(new Count(12, 1_000), new Count(3, 1_500));
        RateRatio strata = ExactStrata.compare(List.of(stratum(12, 1_000, 3, 1_500)));
        assertEquals(plain.interval().low(), strata.interval().low(), 1e-6);
        assertEquals(plain.interval().high(), strata.interval().high(), 1e-5);
        assertEquals(plain.pValue(), strata.pValue(), 1e-9);
    }

    @Test
    void an_extreme_ratio_of_many_events_keeps_its_interval() {
        RateRatio ratio = ExactStrata.compare(List.of(stratum(900, 1_000, 90, 10_000)));
        RateRatio plain = TwoRates.compare(new Count(900, 1_000), new Count(90, 10_000));
        assertEquals(plain.interval().low(), ratio.interval().low(), 1e-4);
        assertEquals(plain.interval().high(), ratio.interval().high(), 1e-4);
        assertTrue(ratio.pValue() < 1e-200);
    }

    /**
     * Both models have the same rate on both versions; the new version is mostly on the bad one.
     */
    @Test
    void the_mix_of_strata_does_not_pass_for_a_difference() {
        List<Stratum> models =
                List.of(stratum(900, 9_000, 100, 1_000), stratum(10, 1_000, 90, 9_000));
        Count first = new Count(910, 10_000);
        Count second = new Count(190, 10_000);
        assertTrue(TwoRates.compare(first, second).interval().low() > 4);
        assertEquals(1, ExactStrata.compare(models).estimate(), 1e-9);
        assertTrue(ExactStrata.compare(models).pValue() > 0.9);
    }

    @Test
    void strata_of_one_side_only_say_nothing() {
        List<Stratum> strata =
                List.of(stratum(12, 1_000, 3, 1_500), stratum(50, 10, 0, 0), stratum(0, 9, 0, 9));
        assertEquals(6, ExactStrata.compare(strata).estimate(), 1e-9);
        assertFalse(ExactStrata.compare(List.of(stratum(5, 10, 0, 0))).isKnown());
    }
}
