package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.WayCount;
import java.util.List;

/** How often the steps of a guide were reached and the ways between them taken. */
record GuideTraffic(List<WayCount> ways) {

    static final GuideTraffic NONE = new GuideTraffic(List.of());

    boolean isCounted() {
        return !ways.isEmpty();
    }

    /** Of a step; an end is reached by the ways that lead to it. */
    long visits(String step) {
        long from = sum(way -> way.step().equals(step));
        return from > 0 ? from : sum(way -> step.equals(way.nextStep()));
    }

    long visits(String from, String to) {
        return sum(way -> way.step().equals(from) && to.equals(way.nextStep()));
    }

    /** Of all that left a step, the share that went so; 0 where nobody was there. */
    double share(String from, String to) {
        long all = sum(way -> way.step().equals(from));
        return all == 0 ? 0 : (double) visits(from, to) / all;
    }

    /** Those that passed so. */
    long passed(String step, String by) {
        return sum(way -> way.step().equals(step) && by.equals(way.passedBy()));
    }

    long ended(String step, String state) {
        return sum(way -> way.step().equals(step) && way.state().equals(state));
    }

    /** Where the run came to no good end: it was stopped or expired while it waited here. */
    long dropped(String step) {
        return sum(
                way ->
                        way.step().equals(step)
                                && way.nextStep() == null
                                && (way.runState().equals("stopped")
                                        || way.runState().equals("expired")));
    }

    private interface Chosen {
        boolean is(WayCount way);
    }

    private long sum(Chosen chosen) {
        return ways.stream().filter(chosen::is).mapToLong(WayCount::visits).sum();
    }
}
