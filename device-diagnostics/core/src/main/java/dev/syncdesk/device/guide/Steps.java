package dev.syncdesk.device.guide;

import org.jspecify.annotations.Nullable;

/** Where a step leads. */
final class Steps {

    private Steps() {}

    /**
     * The step after one that passed without an answer that names it.
     *
     * @throws IllegalArgumentException for a step that has none
     */
    static String after(Step step) {
        return switch (step) {
            case Step.Tell tell -> tell.next();
            case Step.Watch watch -> watch.next();
            case Step.Command command -> command.done();
            case Step.Ask ask -> throw none(ask);
            case Step.Solve solve -> throw none(solve);
            case Step.Escalate escalate -> throw none(escalate);
        };
    }

    static String missed(Step step) {
        return switch (step) {
            case Step.Shown shown -> shown.waiting().missed();
            case Step.Command command -> command.missed();
            case Step.Solve solve -> throw none(solve);
            case Step.Escalate escalate -> throw none(escalate);
        };
    }

    static @Nullable Guard guard(Step step) {
        return switch (step) {
            case Step.Tell tell -> tell.guard();
            case Step.Ask ask -> ask.guard();
            case Step.Watch watch -> watch.guard();
            case Step.Command command -> command.guard();
            case Step.Solve solve -> null;
            case Step.Escalate escalate -> null;
        };
    }

    private static IllegalArgumentException none(Step step) {
        return new IllegalArgumentException("step " + step.code() + " names no step for this");
    }
}
