package dev.syncdesk.support.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measured success as numbers; the percentiles are R's {@code qbeta}. */
final class GuideSuccessTest {

    @ParameterizedTest
    @CsvSource({
        // runs, lasted, overall, share: (20 · overall + lasted) / (20 + runs)
        "0, 0, 0.5, 0.5",
        "10, 10, 0.5, 0.6667",
        "10, 0, 0.5, 0.3333",
        "180, 180, 0.5, 0.95",
        "20, 14, 0.7, 0.7",
    })
    void few_runs_are_drawn_to_what_the_guide_does_elsewhere(
            long runs, long lasted, double overall, double share) {
        assertEquals(share, GuideSuccess.of(runs, lasted, overall, null).share(), 0.0001);
    }

    @Test
    void the_interval_is_that_of_the_beta_distribution() {
        // Beta(2, 2) is symmetric; its 5th percentile solves 3x² − 2x³ = 0.05.
        GuideSuccess none = GuideSuccess.of(0, 0, 0.1, null);
        double low = none.low();
        assertTrue(low > 0 && low < none.share() && none.share() < none.high());
        // Beta(10, 10), symmetric about one half.
        GuideSuccess half = GuideSuccess.of(0, 0, 0.5, null);
        assertEquals(1, half.low() + half.high(), 1e-9);
        assertEquals(0.3213, half.low(), 0.002);
    }

    @Test
    void below_ten_runs_there_is_no_number() {
        assertFalse(GuideSuccess.of(9, 9, 0.5, 60.0).isEnough());
        assertTrue(GuideSuccess.of(10, 9, 0.5, 60.0).isEnough());
        assertNull(GuideSuccess.of(10, 0, 0.5, null).median());
        assertEquals(Duration.ofMinutes(1), GuideSuccess.of(10, 9, 0.5, 60.0).median());
    }

    @Test
    void one_case_in_ten_is_a_trial_and_always_the_same_one() {
        long trials = IntStream.range(0, 10_000).filter(i -> Trials.isOne("f-" + i)).count();
        assertTrue(trials > 850 && trials < 1_150, Long.toString(trials));
        assertEquals(Trials.isOne("f-7"), Trials.isOne("f-7"));
    }
}
