package dev.syncdesk.support.console;

import java.util.List;

/**
 * How a guide's newest runs went.
 *
 * @param runs that were counted
 * @param most as many as are counted at most
 * @param ends how they ended, in the order solved, escalated, stopped, expired, running
 * @param steps in the order of the guide
 * @param groups by model, firmware, language and version
 * @param weeks oldest first; empty ones too
 */
public record GuideFigures(
        long runs,
        long most,
        List<Part> ends,
        List<StepFigures> steps,
        List<Group> groups,
        List<Week> weeks) {

    public static final int WEEKS = 13;

    /**
     * A part of the runs.
     *
     * @param percent of all
     */
    public record Part(String name, long runs, long percent) {}

    /**
     * What became of those who reached a step.
     *
     * @param proved by telemetry
     * @param said by the customer's word
     * @param staff by staff
     * @param missed its deadline passed
     * @param dropped the run was stopped or expired here
     */
    public record StepFigures(
            String code,
            String kind,
            String title,
            long reached,
            long proved,
            long said,
            long staff,
            long missed,
            long dropped) {

        public long percent(long of) {
            return reached == 0 ? 0 : Math.round(100.0 * of / reached);
        }
    }

    /** Runs by one trait, the most frequent first. */
    public record Group(String trait, List<Line> lines) {}

    /** Those with one value of a trait. */
    public record Line(String name, long runs, long solved) {

        public long percent() {
            return runs == 0 ? 0 : Math.round(100.0 * solved / runs);
        }
    }

    /** The runs that began in one week. */
    public record Week(String from, long runs, long solved) {}

    public long busiest() {
        return weeks.stream().mapToLong(Week::runs).max().orElse(0);
    }
}
