package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.PassedBy;
import dev.syncdesk.device.guide.StepRun;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the projection of a run's steps equal to its progress, by writing what differs. */
@Singleton
final class StepRows {

    private static final int MAX_EVIDENCE = 1000;

    private final RunSteps steps;

    StepRows(RunSteps steps) {
        this.steps = steps;
    }

    /** Those of a run that is new here. */
    void writeAll(GuideRun run) {
        for (StepRun step : run.steps()) {
            steps.add(run.id(), step.number(), step.step(), step.delivery());
            change(run.id(), step);
        }
    }

    void write(GuideRun before, GuideRun after) {
        List<StepRun> known = before.steps();
        for (StepRun step : after.steps()) {
            boolean isNew = step.number() > known.size();
            if (isNew) {
                steps.add(after.id(), step.number(), step.step(), step.delivery());
            }
            if (isNew || !step.equals(known.get(step.number() - 1))) {
                change(after.id(), step);
            }
        }
    }

    private void change(String runId, StepRun step) {
        steps.change(
                runId,
                step.number(),
                step.state().wire(),
                wire(step.passedBy()),
                cut(step.evidence()),
                step.answer(),
                step.sentAt(),
                step.receivedAt(),
                step.shownAt(),
                step.deadlineAt(),
                step.endedAt());
    }

    private static @Nullable String wire(@Nullable PassedBy by) {
        return by == null ? null : by.wire();
    }

    private static @Nullable String cut(@Nullable String evidence) {
        return evidence == null || evidence.length() <= MAX_EVIDENCE
                ? evidence
                : evidence.substring(0, MAX_EVIDENCE);
    }
}
