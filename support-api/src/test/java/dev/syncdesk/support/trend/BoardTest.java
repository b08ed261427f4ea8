package dev.syncdesk.support.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.syncdesk.support.rate.DayRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the board lists of fleets whose truth is known. */
final class BoardTest {

    private static final int DAYS = 182;

    private static Board board(SeededFleet fleet) {
        return Board.of(
                fleet.history(DAYS),
                new FleetHistory(SeededFleet.TODAY, 7),
                new WordTests(List.of(), List.of()));
    }

    private static List<TrendKey> keys(Board board) {
        return board.listed().stream().map(judged -> judged.tested().key()).toList();
    }

    @Test
    void a_fault_of_a_firmware_version_is_found_and_dated() {
        SeededFleet fleet =
                new SeededFleet(
                        1,
                        2,
                        6_000,
                        (finding, model, version, phone, daysAgo) ->
                                finding.equals("battery-draining")
                                                && model.equals("M1")
                                                && version.equals("1.2")
                                                && daysAgo <= 14
                                        ? 5
                                        : 1);
        FleetHistory history = fleet.history(DAYS);
        Board board =
                Board.of(
                        history,
                        new FleetHistory(SeededFleet.TODAY, 7),
                        new WordTests(List.of(), List.of()));
        Tested found = board.listed().getFirst().tested();
        assertEquals(
                new TrendKey(TrendKind.FIRMWARE, "battery-draining", "M1", "1.2"), found.key());
        assertEquals("1.1", found.baseline());
        assertTrue(found.ratio().interval().low() > 1.5, found.ratio().toString());
        Onset onset = Onset.of(history, found.of(), "battery-draining");
        assertNotNull(onset);
        LocalDate truth = SeededFleet.TODAY.minusDays(14);
        assertTrue(!onset.low().isAfter(truth) && !onset.high().isBefore(truth), onset.toString());
    }

    @Test
    void a_fault_of_a_phone_system_is_found_as_that() {
        SeededFleet fleet =
                new SeededFleet(
                        12,
                        2,
                        6_000,
                        (finding, model, version, phone, daysAgo) ->
                                finding.equals("sync-failing") && phone.equals("android 16")
                                        ? 2.5
                                        : 1);
        assertEquals(
                List.of(new TrendKey(TrendKind.PHONE, "sync-failing", "", "android 16")),
                keys(board(fleet)));
    }

    /** Everything fails on one day, a week after the newest version came to many. */
    @Test
    void an_outage_is_a_day_and_no_firmwares_fault() {
        SeededFleet fleet =
                new SeededFleet(
                        3,
                        1,
                        8_000,
                        (finding, model, version, phone, daysAgo) ->
                                finding.equals("sync-failing") && daysAgo == 2 ? 12 : 1);
        assertEquals(
                List.of(new TrendKey(TrendKind.DAY, "sync-failing", "M0", "")), keys(board(fleet)));
    }

    /** On one phone system everything is frequent, and its owners update first. */
    @Test
    void the_mix_of_phones_does_not_pass_for_a_firmwares_fault() {
        List<DayRate> rates = new ArrayList<>();
        for (int daysAgo = 1; daysAgo <= 56; daysAgo++) {
            LocalDate day = SeededFleet.TODAY.minusDays(daysAgo);
            rates.add(new DayRate(day, "M", "1.1", "ios 26", "", "", 1_000));
            rates.add(new DayRate(day, "M", "1.1", "ios 26", "", "link-drops", 1));
            rates.add(new DayRate(day, "M", "1.1", "android 16", "", "", 100));
            rates.add(new DayRate(day, "M", "1.1", "android 16", "", "link-drops", 1));
            rates.add(new DayRate(day, "M", "1.2", "ios 26", "", "", 100));
            rates.add(new DayRate(day, "M", "1.2", "ios 26", "", "link-drops", daysAgo % 10 / 9));
            rates.add(new DayRate(day, "M", "1.2", "android 16", "", "", 1_000));
            rates.add(new DayRate(day, "M", "1.2", "android 16", "", "link-drops", 10));
        }
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, 56);
        rates.forEach(history::add);
        Tested tested = new FirmwareTests(history).all().getFirst();
        double crude = tested.here().rate() / tested.there().rate();
        assertTrue(crude > 4, "crude ratio " + crude);
        assertEquals(1, tested.ratio().estimate(), 0.1);
        assertTrue(tested.ratio().pValue() > 0.5);
    }

    @Test
    void few_devices_are_not_tested() {
        Board board = board(new SeededFleet(4, 1, 5, SeededFleet.NONE));
        assertEquals(0, board.family());
        assertEquals(List.of(), board.listed());
    }

    /** Sixty boards of one to two thousand cells together; q is 0.05. */
    @Test
    void a_fleet_without_a_fault_has_next_to_nothing_on_its_board() {
        int boards = 60;
        int wrong = 0;
        int cells = 0;
        for (int seed = 100; seed < 100 + boards; seed++) {
            Board board = board(new SeededFleet(seed, 2, 2_000, SeededFleet.NONE));
            wrong += board.listed().size();
            cells += board.family();
        }
        assertTrue(cells > boards * 20, cells + " cells");
        assertTrue(wrong <= 6, wrong + " false ones of " + cells + " cells");
    }

    /** Six weeks into a rollout: the year's highest rise, and a third more from one day on. */
    @Test
    void a_season_and_a_step_are_no_firmwares_fault() {
        SeededFleet.Fault season =
                (finding, model, version, phone, daysAgo) ->
                        1 - 0.3 * Math.sin(2 * Math.PI * daysAgo / 365);
        SeededFleet.Fault step =
                (finding, model, version, phone, daysAgo) -> daysAgo <= 30 ? 1.33 : 1;
        long wrong = 0;
        for (int seed = 200; seed < 220; seed++) {
            wrong += versions(board(new SeededFleet(seed, 2, 4_000, season)));
            wrong += versions(board(new SeededFleet(seed, 2, 4_000, step)));
        }
        assertTrue(wrong <= 2, wrong + " trends of a version");
    }

    private static long versions(Board board) {
        return keys(board).stream().filter(key -> key.kind() == TrendKind.FIRMWARE).count();
    }

    @Test
    void a_rate_that_changes_slowly_has_no_onset() {
        FleetHistory history = new SeededFleet(5, 1, 2_000, SeededFleet.NONE).history(DAYS);
        assertNull(
                Onset.of(
                        history,
                        history.groups(group -> group.firmware().equals("1.1")),
                        "battery-draining"));
    }

    @Test
    void words_that_go_with_a_version_are_found() {
        List<WordCount> all =
                List.of(
                        new WordCount("", "M", "1.2", 60),
                        new WordCount("", "M", "1.1", 300),
                        new WordCount("", "N", "7", 200));
        List<WordCount> cells =
                List.of(
                        new WordCount("overnight", "M", "1.2", 18),
                        new WordCount("overnight", "M", "1.1", 4),
                        new WordCount("strap", "M", "1.2", 6),
                        new WordCount("strap", "M", "1.1", 31),
                        new WordCount("strap", "N", "7", 22),
                        new WordCount("sync", "M", "1.2", 20),
                        new WordCount("sync", "M", "1.1", 98),
                        new WordCount("sync", "N", "7", 66));
        Board board =
                Board.of(
                        new FleetHistory(SeededFleet.TODAY, 7),
                        new FleetHistory(SeededFleet.TODAY, 7),
                        new WordTests(all, cells));
        assertEquals(List.of(new TrendKey(TrendKind.WORDS, "overnight", "M", "1.2")), keys(board));
        assertTrue(board.listed().getFirst().tested().ratio().interval().low() > 1.5);
    }

    /** A year and a half by week, and a week with twice as many. */
    @Test
    void a_week_is_held_against_its_history() {
        FleetHistory old = new FleetHistory(SeededFleet.TODAY, 90 * 7);
        for (int daysAgo = 90 * 7; daysAgo > 0; daysAgo--) {
            LocalDate day = SeededFleet.TODAY.minusDays(daysAgo);
            old.add(new DayRate(day, "M", "", "", "", "", 1_000));
            long opened = daysAgo <= 7 ? 12 : 4 + daysAgo * 7 % 5;
            old.add(new DayRate(day, "M", "", "", "", "link-drops", opened));
            old.add(new DayRate(day, "M", "", "", "", "clock-drift", 3 + daysAgo * 3 % 4));
        }
        List<Tested> tests = new WeekTests(old).all();
        assertEquals(2, tests.size());
        Tested rise = tests.getLast();
        assertEquals("link-drops", rise.key().finding());
        assertTrue(rise.ratio().estimate() > 1.8 && rise.ratio().pValue() < 0.001);
        assertTrue(tests.getFirst().ratio().pValue() > 0.05);
    }
}
