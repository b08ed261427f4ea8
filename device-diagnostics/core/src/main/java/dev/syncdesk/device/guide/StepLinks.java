package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways that lead from a step to others, as a drawing shows them. */
public final class StepLinks {

    private StepLinks() {}

    /** Why a way is taken. */
    public enum Why {
        /** Telemetry shows it, or the one button was tapped, or the command was done. */
        PASSED,
        ANSWERED,
        FAILED,
        UNSUPPORTED,
        MISSED,
        /** The step's guard did not hold, and it was not offered. */
        GUARDED
    }

    /**
     * One way.
     *
     * @param answer the code of the answer that takes it; null for the others
     */
    public record Link(String to, Why why, @Nullable String answer) {}

    /** In the order in which a reader expects them: what is hoped for first. */
    public static List<Link> of(Step step) {
        List<Link> links = new ArrayList<>();
        switch (step) {
            case Step.Tell tell -> links.add(new Link(tell.next(), Why.PASSED, null));
            case Step.Ask ask -> answers(ask.answers(), links);
            case Step.Watch watch -> {
                links.add(new Link(watch.next(), Why.PASSED, null));
                answers(watch.answers(), links);
            }
            case Step.Command command -> command(command, links);
            case Step.Solve solve -> {}
            case Step.Escalate escalate -> {}
        }
        if (step instanceof Step.Shown shown) {
            links.add(new Link(shown.waiting().missed(), Why.MISSED, null));
        }
        Guard guard = Steps.guard(step);
        if (guard != null) {
            links.add(new Link(guard.otherwise(), Why.GUARDED, null));
        }
        return Collections.unmodifiableList(links);
    }

    private static void answers(List<Answer> answers, List<Link> links) {
        for (Answer answer : answers) {
            if (answer.next() != null) {
                links.add(new Link(answer.next(), Why.ANSWERED, answer.code()));
            }
        }
    }

    private static void command(Step.Command command, List<Link> links) {
        links.add(new Link(command.done(), Why.PASSED, null));
        links.add(new Link(command.failed(), Why.FAILED, null));
        links.add(new Link(command.unsupported(), Why.UNSUPPORTED, null));
        links.add(new Link(command.missed(), Why.MISSED, null));
    }
}
