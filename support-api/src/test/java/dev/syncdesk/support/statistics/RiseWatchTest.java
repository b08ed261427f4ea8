package dev.syncdesk.support.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was before, and what it adds to a watch. */
final class RiseWatchTest {

    private static final List<Stratum> FIRST =
            List.of(stratum(3, 50, 20, 400), stratum(1, 10, 2, 30));
    private static final List<Stratum> SECOND =
            List.of(stratum(9, 120, 17, 330), stratum(2, 12, 4, 28));
    private static final UsualRate USUAL = new UsualRate(List.of(0.045, 0.09), 1.0 / 150);

    private static Stratum stratum(long own, double ownDays, long other, double otherDays) {
        return new Stratum(new Count(own, ownDays), new Count(other, otherDays));
    }

    private static List<List<Count>> twelveWeeks(long holiday) {
        return List.of(
                IntStream.range(0, 12)
                        .mapToObj(
                                i ->
                                        new Count(
                                                40 + i * i * 7 % 13 + (i == 9 ? holiday : 0),
                                                1_000 + 10 * i))
                        .toList(),
                IntStream.range(0, 12).mapToObj(i -> new Count(5 + i * 5 % 4, 300)).toList());
    }

    /** Computed with NumPy. Four weeks differ by less than chance: the least is taken. */
    @Test
    void what_is_usual_is_known_as_well_as_its_events_tell() {
        UsualRate usual = UsualRate.of(twelveWeeks(0));
        assertEquals(0.0435229068, usual.rates().getFirst(), 1e-10);
        assertEquals(0.0216666667, usual.rates().getLast(), 1e-10);
        assertEquals(0.0024898251, usual.variance(), 1e-10);
    }

    /** Computed with NumPy. */
    @Test
    void a_holiday_among_the_weeks_makes_little_of_them() {
        assertEquals(0.0148876640, UsualRate.of(twelveWeeks(60)).variance(), 1e-10);
    }

    @Test
    void seven_weeks_or_four_events_tell_nothing() {
        List<List<Count>> seven =
                twelveWeeks(0).stream().map(weeks -> weeks.subList(0, 7)).toList();
        assertSame(UsualRate.UNKNOWN, UsualRate.of(seven));
        List<Count> few = IntStream.range(0, 12).mapToObj(i -> new Count(i / 8, 100)).toList();
        assertSame(UsualRate.UNKNOWN, UsualRate.of(List.of(few)));
        List<Count> none = IntStream.range(0, 12).mapToObj(i -> Count.NONE).toList();
        assertSame(UsualRate.UNKNOWN, UsualRate.of(List.of(none)));
        assertSame(UsualRate.UNKNOWN, UsualRate.of(List.of()));
    }

    /** By hand in NumPy: 0.005 over (ln 60.5/43.5)² − 2/60.5. */
    @Test
    void a_past_that_the_others_disown_counts_for_little() {
        UsualRate usual = new UsualRate(List.of(1.0), 0.005);
        assertEquals(0.0659939, usual.agreement(new Count(60, 43)), 1e-7);
        assertEquals(1, usual.agreement(new Count(47, 43)));
        assertEquals(0, UsualRate.UNKNOWN.agreement(new Count(47, 43)));
    }

    /**
     * The likelihoods of both sides' Poisson counts, integrated over a gamma distributed level with
     * SciPy's quad: the closed form is their ratio.
     */
    @Test
    void a_rises_evidence_is_the_ratio_of_the_integrated_likelihoods() {
        assertEquals(0.8295229399, integrated(1.25), 1e-8);
        assertEquals(1.0581650019, integrated(1.6), 1e-8);
        assertEquals(-7.5750138411, integrated(4), 1e-8);
    }

    private static double integrated(double ratio) {
        RiseWatch watch = RiseWatch.begin(0.01, USUAL).seen(FIRST).seen(SECOND);
        Rise rise = Rise.of(ratio, 1).seen(FIRST, USUAL).seen(SECOND, USUAL);
        Count both = watch.watched().plus(watch.others());
        return rise.beside() + rise.together(both, watch.watched().exposure(), 150);
    }

    /** The mixture of those, from SciPy as well. */
    @Test
    void a_watch_weighs_its_rises() {
        RiseWatch watch = RiseWatch.begin(0.01, USUAL).seen(FIRST).seen(SECOND);
        assertEquals(1, watch.agreement());
        assertEquals(0.7811626086, watch.evidence(), 1e-8);
        assertEquals(0.7811626086 - 0.2022669741, watch.evidenceOfBefore(), 1e-8);
        RiseWatch alone = RiseWatch.begin(0.01, UsualRate.UNKNOWN).seen(FIRST).seen(SECOND);
        assertEquals(0.2022669741, alone.evidence(), 1e-8);
        assertEquals(0, alone.evidenceOfBefore());
        assertEquals(Math.log(100), alone.bound(), 1e-12);
    }

    /** Both have ten times what was usual: whatever was usual, neither is worse than the other. */
    @Test
    void what_both_have_more_of_than_before_is_not_the_watched_ones_fault() {
        RiseWatch watch = RiseWatch.begin(0.01, USUAL);
        for (int day = 0; day < 40; day++) {
            watch = watch.seen(List.of(stratum(45, 100, 45, 100), stratum(0, 0, 9, 10)));
        }
        assertFalse(watch.isRaised());
        assertTrue(watch.agreement() < 0.01, "agreement " + watch.agreement());
    }

    /** However much both have, the weeks before never decide alone. */
    @Test
    void the_weeks_before_carry_less_than_half_of_the_way() {
        UsualRate sure = new UsualRate(List.of(0.045), 1e-9);
        Stratum more = stratum(450, 1_000, 45, 1_000);
        RiseWatch watch = RiseWatch.begin(0.01, sure).seen(List.of(more));
        assertEquals(RiseWatch.MOST_BEFORE * watch.bound(), watch.evidenceOfBefore(), 1e-6);
        assertTrue(watch.isRaised());
    }

    @Test
    void evidence_beyond_what_a_number_holds_is_still_evidence() {
        RiseWatch watch =
                RiseWatch.begin(0.01, USUAL).seen(List.of(stratum(50_000, 1_000, 1, 1_000)));
        assertTrue(watch.isRaised() && Double.isFinite(watch.evidence()));
    }
}
