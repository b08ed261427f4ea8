package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.rate.DayRate;
import dev.syncdesk.support.statistics.PoissonSprt.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a release page says of versions whose truth is known. */
final class WatchedFindingsTest {

    private static final int DAYS = 182;

    /** On which the newest version of a seeded fleet came. */
    private static final int FIRST = DAYS - 41;

    private static final Set<String> DRAINING = Set.of("battery-draining");

    private static WatchedFinding draining(FleetHistory history, boolean fromItsFirst) {
        return watched(history, fromItsFirst).of(DRAINING, Set.of()).getFirst();
    }

    private static WatchedFindings watched(FleetHistory history, boolean fromItsFirst) {
        return new WatchedFindings(
                history,
                history.groups(group -> group.firmware().equals("1.2")),
                history.groups(group -> group.firmware().equals("1.1")),
                FIRST,
                fromItsFirst);
    }

    private static SeededFleet fleet(long seed, double factor, int daysAgo) {
        return new SeededFleet(
                seed,
                1,
                10_000,
                (finding, model, version, phone, ago) ->
                        version.equals("1.2") && ago <= daysAgo ? factor : 1);
    }

    @Test
    void the_weeks_before_show_a_fault_sooner() {
        FleetHistory history = fleet(15, 1.6, 41).history(DAYS);
        LocalDate sooner = draining(history, true).decidedOn();
        LocalDate later = draining(history, false).decidedOn();
        assertNotNull(sooner);
        assertNotNull(later);
        assertEquals(Verdict.RAISED, draining(history, true).watch().verdict());
        assertTrue(sooner.isBefore(later), sooner + " and without them " + later);
    }

    @Test
    void what_has_passed_is_raised_when_it_rises_later() {
        FleetHistory history = fleet(4, 5, 10).history(DAYS);
        WatchedFinding watched = draining(history, true);
        assertEquals(Verdict.RAISED, watched.watch().verdict());
        assertEquals(Verdict.AS_EXPECTED, watched.watch().doubled().verdict());
        assertEquals("raised", watched.verdictWord());
        assertFalse(watched.isAsExpected());
    }

    @Test
    void without_a_fault_it_is_as_expected_and_the_weeks_before_agree() {
        WatchedFinding watched = draining(fleet(5, 1, 0).history(DAYS), true);
        assertEquals(Verdict.AS_EXPECTED, watched.watch().verdict());
        assertTrue(watched.watch().rise().agreement() > 0.5);
        WatchedFinding alone = draining(fleet(5, 1, 0).history(DAYS), false);
        assertEquals(0, alone.watch().rise().evidenceOfBefore());
        assertFalse(alone.watch().rise().usual().isKnown());
    }

    @Test
    void what_the_board_lists_is_raised_whatever_the_watch_says() {
        WatchedFindings watched = watched(fleet(5, 1, 0).history(DAYS), true);
        WatchedFinding listed = watched.of(DRAINING, DRAINING).getFirst();
        assertEquals(Verdict.AS_EXPECTED, listed.watch().verdict());
        assertEquals("listed", listed.verdictWord());
        assertTrue(listed.isRaised());
    }

    /** On one phone system everything is frequent, and its owners update first. */
    @Test
    void the_mix_of_phones_is_no_rise_over_the_weeks_before() {
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, DAYS);
        for (int day = 0; day < DAYS; day++) {
            boolean before = day < FIRST;
            add(history, day, "1.1", "ios 26", before ? 1_000 : 900, 9);
            add(history, day, "1.1", "android 16", before ? 1_100 : 100, before ? 110 : 10);
            add(history, day, "1.2", "ios 26", before ? 0 : 100, before ? 0 : 1);
            add(history, day, "1.2", "android 16", before ? 0 : 1_000, before ? 0 : 100);
        }
        WatchedFinding watched = draining(history, true);
        assertTrue(watched.here().rate() > 4 * watched.there().rate());
        assertEquals(Verdict.AS_EXPECTED, watched.watch().verdict());
        assertTrue(watched.watch().rise().evidence() < 0);
    }

    private static void add(
            FleetHistory history, int day, String version, String phone, long active, long opened) {
        LocalDate at = history.day(day);
        history.add(new DayRate(at, "M", version, phone, "", "", active));
        history.add(new DayRate(at, "M", version, phone, "", "battery-draining", opened));
    }

    @Test
    void a_version_on_phones_of_its_own_is_open_for_ever() {
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, DAYS);
        for (int day = 0; day < DAYS; day++) {
            add(history, day, "1.1", "ios 26", 1_000, 9);
            add(history, day, "1.2", "android 17", day < FIRST ? 0 : 500, day < FIRST ? 0 : 40);
        }
        WatchedFinding watched = draining(history, true);
        assertEquals(Verdict.OPEN, watched.watch().verdict());
        assertNull(watched.decidedOn());
        assertFalse(watched.judgeable());
    }
}
