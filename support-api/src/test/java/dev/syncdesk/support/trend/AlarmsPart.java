package dev.syncdesk.support.trend;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A month of daily reviews of a fleet in which nothing is wrong: what is listed is false. */
final class AlarmsPart {

    private static final int MODELS = 4;
    private static final int DEVICES = 2_000;
    private static final int DAYS = 182;
    private static final int MONTH = 30;

    private final int seeds;

    AlarmsPart(int seeds) {
        this.seeds = seeds;
    }

    void print() {
        double cells = 0;
        int alarms = 0;
        int wrongBoards = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Set<TrendKey> listed = new HashSet<>();
            var counts = new SeededFleet(seed, MODELS, DEVICES, SeededFleet.NONE).all(DAYS + MONTH);
            for (int ago = MONTH - 1; ago >= 0; ago--) {
                LocalDate day = SeededFleet.TODAY.minusDays(ago);
                FleetHistory history = new FleetHistory(day, DAYS);
                counts.forEach(history::add);
                Board board =
                        Board.of(
                                history,
                                new FleetHistory(day, 7),
                                new WordTests(List.of(), List.of()));
                cells += (double) board.family() / MONTH;
                wrongBoards += board.listed().isEmpty() ? 0 : 1;
                board.listed().forEach(one -> listed.add(one.tested().key()));
            }
            alarms += listed.size();
        }
        System.out.printf(
                "False alarms with nothing wrong, %d seeds, daily reviews of a month:%n", seeds);
        System.out.printf("  cells watched, on average      %8.0f%n", cells / seeds);
        System.out.printf(
                "  reviews with anything listed   %8.2f %%%n",
                100.0 * wrongBoards / (seeds * MONTH));
        System.out.printf(
                "  new false trends a month and 1,000 cells %5.2f (goal: at most 1)%n",
                1_000.0 * alarms / cells);
    }
}
