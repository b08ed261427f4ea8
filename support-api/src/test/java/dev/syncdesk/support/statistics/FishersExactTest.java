package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Odds against odds, given all margins. */
final class FishersExactTest {

    /**
     * Convictions of twins of criminals (Fisher 1962), as R's manual has them; R stops looking for
     * a bound 1e-4 before it.
     */
    @Test
    void odds_of_convictions_are_those_of_r() {
        RateRatio odds = FishersExact.compare(new TwoByTwo(2, 10, 15, 3));
        assertEquals(0.04693661, odds.estimate(), 5e-8);
        assertEquals(0.003325764, odds.interval().low(), 2e-5);
        assertEquals(0.0033171640, odds.interval().low(), 5e-10, "as SciPy has it");
        assertEquals(0.363182271, odds.interval().high(), 2e-5);
        assertEquals(2 * 0.0004651809, odds.pValue(), 5e-10);
    }

    /** The lady who tasted tea (Agresti, Categorical Data Analysis), as R's manual has her. */
    @Test
    void three_of_four_cups_of_tea_prove_nothing() {
        RateRatio odds = FishersExact.compare(new TwoByTwo(3, 1, 1, 3));
        assertEquals(6.408309, odds.estimate(), 2e-5);
        assertEquals(2 * 0.2428571, odds.pValue(), 5e-7);
        assertTrue(odds.interval().contains(1));
    }

    /** From SciPy's conditional odds ratio and hypergeometric distribution. */
    @Test
    void what_all_the_affected_have_has_no_upper_bound() {
        RateRatio all = FishersExact.compare(new TwoByTwo(7, 0, 3, 20));
        assertEquals(Double.POSITIVE_INFINITY, all.estimate());
        assertEquals(Double.POSITIVE_INFINITY, all.interval().high());
        assertEquals(5.450438, all.interval().low(), 5e-5);
        assertEquals(0.00011788977, all.pValue(), 5e-10);
        RateRatio most = FishersExact.compare(new TwoByTwo(40, 160, 100, 900));
        assertEquals(2.2481563, most.estimate(), 5e-6);
        assertEquals(1.4609024, most.interval().low(), 5e-5);
        assertEquals(3.4139857, most.interval().high(), 5e-4);
        assertEquals(0.00023205885, most.pValue(), 5e-10);
    }

    @Test
    void what_nobody_or_everybody_has_says_nothing() {
        assertFalse(FishersExact.compare(new TwoByTwo(0, 7, 0, 20)).isKnown());
        assertFalse(FishersExact.compare(new TwoByTwo(7, 0, 20, 0)).isKnown());
        assertEquals(0, FishersExact.compare(new TwoByTwo(0, 7, 5, 20)).estimate());
    }

    /** Both sides turned round are the inverse. */
    @Test
    void the_others_odds_are_the_inverse() {
        RateRatio odds = FishersExact.compare(new TwoByTwo(6, 1, 12, 68));
        RateRatio inverse = FishersExact.compare(new TwoByTwo(12, 68, 6, 1));
        assertEquals(1, odds.estimate() * inverse.estimate(), 1e-9);
        assertEquals(1, odds.interval().low() * inverse.interval().high(), 1e-9);
        assertEquals(odds.pValue(), inverse.pValue(), 1e-12);
    }
}
