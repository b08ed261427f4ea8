package dev.syncdesk.support.trend;

import dev.syncdesk.support.rate.DayRate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A month of daily reviews of a fleet in which nothing is wrong, and rollouts of versions without a
 * fault: what is listed is false, and what is stopped.
 */
final class AlarmsPart {

    private static final int MODELS = 4;
    private static final int DEVICES = 2_000;
    private static final int DAYS = 182;
    private static final int MONTH = 30;

    /** Days for which the newest version is out. */
    private static final int ROLLOUT_DAYS = 41;

    /** What befalls all versions alike. */
    private enum World {
        EVEN("nothing"),
        SEASON("+-30 % over the year"),
        STEP("+30 % from a day of the rollout on"),
        OUTAGE("eightfold on a day of the rollout");

        private final String text;

        World(String text) {
            this.text = text;
        }

        /** Each model's day or time of year is its own. */
        SeededFleet.Fault of(int seed) {
            return (finding, model, version, phone, daysAgo) -> {
                int drawn = new SplittableRandom(31L * seed + model.hashCode()).nextInt(365);
                int ago = 1 + drawn % ROLLOUT_DAYS;
                return switch (this) {
                    case EVEN -> 1;
                    case SEASON -> 1 + 0.3 * Math.sin(2 * Math.PI * (drawn - daysAgo) / 365);
                    case STEP -> daysAgo <= ago ? 1.3 : 1;
                    case OUTAGE -> daysAgo == ago ? 8 : 1;
                };
            };
        }
    }

    private final int seeds;

    AlarmsPart(int seeds) {
        this.seeds = seeds;
    }

    void print() {
        boards();
        System.out.println(
                "A version without a fault, 41 days on its way; what befalls all alike:");
        for (World world : World.values()) {
            print(world);
        }
    }

    private void boards() {
        double cells = 0;
        int alarms = 0;
        int wrongBoards = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Set<TrendKey> listed = new HashSet<>();
            var counts = new SeededFleet(seed, MODELS, DEVICES, SeededFleet.NONE).all(DAYS + MONTH);
            for (int ago = MONTH - 1; ago >= 0; ago--) {
                Board board = board(counts, SeededFleet.TODAY.minusDays(ago));
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

    private static Board board(List<DayRate> counts, LocalDate day) {
        FleetHistory history = new FleetHistory(day, DAYS);
        counts.forEach(history::add);
        return Board.of(history, new FleetHistory(day, 7), new WordTests(List.of(), List.of()));
    }

    /**
     * What the release page stops, looked at every day, and what the board says of it in the end.
     */
    private void print(World world) {
        int stopped = 0;
        int raised = 0;
        int listed = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var counts = new SeededFleet(seed, MODELS, DEVICES, world.of(seed)).all(DAYS);
            for (int model = 0; model < MODELS; model++) {
                long wrong = raised(counts, "M" + model);
                stopped += wrong > 0 ? 1 : 0;
                raised += (int) wrong;
            }
            listed +=
                    (int)
                            board(counts, SeededFleet.TODAY).listed().stream()
                                    .filter(one -> one.tested().key().kind() == TrendKind.FIRMWARE)
                                    .count();
        }
        System.out.printf(
                "  %-36s %5.2f %% of %d rollouts stopped (goal: at most 5 %%), %d findings raised,"
                        + " %d trends of a version on %d boards%n",
                world.text,
                100.0 * stopped / (seeds * MODELS),
                seeds * MODELS,
                raised,
                listed,
                seeds);
    }

    private static long raised(List<DayRate> counts, String model) {
        FleetHistory history = new FleetHistory(SeededFleet.TODAY, DAYS);
        counts.stream().filter(rate -> rate.model().equals(model)).forEach(history::add);
        List<FleetHistory.Group> own = history.groups(group -> group.firmware().equals("1.2"));
        List<FleetHistory.Group> other = history.groups(group -> group.firmware().equals("1.1"));
        return new WatchedFindings(history, own, other, DAYS - ROLLOUT_DAYS, true)
                .of(history.findings(own), Set.of()).stream()
                        .filter(WatchedFinding::isRaised)
                        .count();
    }
}
