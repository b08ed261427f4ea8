package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.support.device.DevicePanel;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Run;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Draws runs with their steps for staff. */
@Singleton
class RunPanels {

    private final GuideShelf shelf;

    RunPanels(GuideShelf shelf) {
        this.shelf = shelf;
    }

    RunPanel of(Run run, DevicePanel panel) {
        Guide guide = shelf.version(run.guide(), run.guideVersion()).guide();
        GuideRun progress = run.guideRun();
        return new RunPanel(
                run.id(),
                run.guide(),
                guide.title().in(Titles.LANGUAGE),
                run.state().wire(),
                run.isOfPhone(),
                progress.reason(),
                run.lasting(),
                run.startedAt(),
                run.endedAt(),
                progress.steps().stream().map(step -> line(guide, step, panel)).toList());
    }

    private static StepLine line(Guide guide, StepRun visit, DevicePanel panel) {
        StepText text = guide.text(visit.step(), Titles.LANGUAGE);
        return new StepLine(
                visit.number(),
                visit.step(),
                text.title(),
                kind(guide.step(visit.step())),
                visit.state().wire(),
                visit.passedBy() == null ? null : visit.passedBy().wire(),
                visit.evidence(),
                label(text, visit.answer()),
                goal(guide.step(visit.step()), panel),
                visit.sentAt(),
                visit.receivedAt(),
                visit.shownAt(),
                visit.deadlineAt(),
                visit.endedAt());
    }

    static String kind(Step step) {
        return switch (step) {
            case Step.Tell _ -> "tell";
            case Step.Ask _ -> "ask";
            case Step.Watch _ -> "watch";
            case Step.Command _ -> "command";
            case Step.Solve _ -> "solve";
            case Step.Escalate _ -> "escalate";
        };
    }

    private static @Nullable String goal(Step step, DevicePanel panel) {
        return step instanceof Step.Watch watch ? GoalText.of(watch.until(), panel.known()) : null;
    }

    private static @Nullable String label(StepText text, @Nullable String answer) {
        return text.choices().stream()
                .filter(choice -> choice.answer().equals(answer))
                .map(StepText.Choice::label)
                .findFirst()
                .orElse(answer);
    }
}
