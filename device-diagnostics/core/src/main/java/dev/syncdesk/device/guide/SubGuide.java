package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide that stands as one step in another: its steps under new codes, its ends led back.
 *
 * @param at the code of the step that it stands for, which its first step takes
 * @param solved the step that follows where it would have solved
 * @param escalated the step that follows where it would have escalated; null lets it escalate
 */
record SubGuide(Guide guide, String at, String solved, @Nullable String escalated) {

    /** Its steps as they stand in the other guide. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Step step : guide.steps().values()) {
            Step moved = moved(step);
            if (moved != null) {
                steps.add(moved);
            }
        }
        return steps;
    }

    /** Where a step of the guide is found in the other. */
    String code(String step) {
        Step known = guide.step(step);
        if (known instanceof Step.Solve) {
            return solved;
        }
        if (known instanceof Step.Escalate && escalated != null) {
            return escalated;
        }
        return step.equals(guide.start()) ? at : at + "--" + step;
    }

    private @Nullable Step moved(Step step) {
        String code = code(step.code());
        return switch (step) {
            case Step.Tell s ->
                    new Step.Tell(
                            code, moved(s.guard()), s.screen(), moved(s.waiting()), code(s.next()));
            case Step.Ask s ->
                    new Step.Ask(
                            code,
                            moved(s.guard()),
                            s.screen(),
                            moved(s.waiting()),
                            moved(s.answers()));
            case Step.Watch s -> moved(code, s);
            case Step.Command s -> moved(code, s);
            case Step.Solve s -> null;
            case Step.Escalate s ->
                    escalated == null ? new Step.Escalate(code, s.group(), s.reason()) : null;
        };
    }

    private Step moved(String code, Step.Watch s) {
        return new Step.Watch(
                code,
                moved(s.guard()),
                s.screen(),
                moved(s.waiting()),
                s.until(),
                moved(s.answers()),
                s.thanks(),
                code(s.next()));
    }

    private Step moved(String code, Step.Command s) {
        return new Step.Command(
                code,
                moved(s.guard()),
                s.command(),
                s.within(),
                code(s.done()),
                code(s.failed()),
                code(s.unsupported()),
                code(s.missed()));
    }

    private @Nullable Guard moved(@Nullable Guard guard) {
        return guard == null ? null : new Guard(guard.condition(), code(guard.otherwise()));
    }

    private Waiting moved(Waiting waiting) {
        return new Waiting(waiting.within(), waiting.reach(), code(waiting.missed()));
    }

    private List<Answer> moved(List<Answer> answers) {
        List<Answer> moved = new ArrayList<>();
        for (Answer answer : answers) {
            String next = answer.next() == null ? null : code(answer.next());
            moved.add(new Answer(answer.code(), answer.label(), next, answer.passes()));
        }
        return moved;
    }
}
