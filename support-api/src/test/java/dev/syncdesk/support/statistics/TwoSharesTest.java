package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class TwoSharesTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table II, method 10, to four places. */
    @Test
    void intervals_are_those_that_newcombe_printed() {
        holds(new Share(56, 70), new Share(48, 80), 0.2, 0.0524, 0.3339);
        holds(new Share(9, 10), new Share(3, 10), 0.6, 0.1705, 0.8090);
        holds(new Share(6, 7), new Share(2, 7), 0.5714, 0.0582, 0.8062);
        holds(new Share(5, 56), new Share(0, 29), 0.0893, -0.0381, 0.1926);
        holds(new Share(0, 10), new Share(0, 20), 0, -0.1611, 0.2775);
        holds(new Share(10, 10), new Share(0, 10), 1, 0.6075, 1);
    }

    private static void holds(Share first, Share second, double estimate, double low, double high) {
        ShareDifference difference = TwoShares.compare(first, second);
        assertEquals(estimate, difference.estimate(), 0.00005);
        assertEquals(low, difference.interval().low(), 0.00005);
        assertEquals(high, difference.interval().high(), 0.00005);
    }

    /** Fisher's tea: 3 of 4 against 1 of 4 has a tail of 17 in 70 (The Design of Experiments). */
    @Test
    void the_test_is_fishers_with_twice_the_smaller_tail() {
        assertEquals(
                2 * 17 / 70.0, TwoShares.compare(new Share(3, 4), new Share(1, 4)).pValue(), 1e-12);
        assertEquals(1, TwoShares.compare(new Share(2, 4), new Share(2, 4)).pValue(), 1e-12);
    }

    @Test
    void more_events_than_people_cannot_be() {
        assertThrows(IllegalArgumentException.class, () -> new Share(5, 4));
        assertThrows(IllegalArgumentException.class, () -> new Share(-1, 4));
    }
}
