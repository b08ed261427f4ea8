package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.RunEvent;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.support.device.DeviceErased;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * Ends what runs on a device whose owner erases what it told, and takes from its runs what they say
 * of the device: findings, evidence, answers. That a guide was followed, and how far, stays.
 */
@Singleton
class ForgetRunsOfErased {

    private static final int STRETCH = 200;
    private static final String AFTER_ALL = "~";

    private final Runs runs;
    private final RunSteps steps;
    private final RunInHand hand;
    private final ApplicationEventPublisher<RunsForgotten> forgotten;

    ForgetRunsOfErased(
            Runs runs,
            RunSteps steps,
            RunInHand hand,
            ApplicationEventPublisher<RunsForgotten> forgotten) {
        this.runs = runs;
        this.steps = steps;
        this.hand = hand;
        this.forgotten = forgotten;
    }

    @EventListener
    void onErased(DeviceErased erased) {
        runs.lockRunning(List.of(erased.serial()))
                .forEach(run -> hand.move(run, new RunEvent.Stopped(erased.by(), "erased")));
        List<Run> stretch;
        String before = AFTER_ALL;
        do {
            stretch = runs.lockBefore(erased.serial(), erased.customerId(), before, STRETCH);
            stretch.forEach(run -> runs.update(run.with(blank(run.guideRun()))));
            before = stretch.isEmpty() ? before : stretch.getLast().id();
        } while (stretch.size() == STRETCH);
        steps.blank(erased.serial(), erased.customerId());
        forgotten.publishEvent(new RunsForgotten(erased));
    }

    private static GuideRun blank(GuideRun run) {
        return new GuideRun(
                run.id(),
                run.guide(),
                run.version(),
                run.serial(),
                run.language(),
                List.of(),
                run.state(),
                run.group(),
                null,
                run.startedAt(),
                run.endedAt(),
                run.steps().stream().map(ForgetRunsOfErased::blank).toList());
    }

    private static StepRun blank(StepRun step) {
        return new StepRun(
                step.step(),
                step.delivery(),
                step.number(),
                step.state(),
                step.passedBy(),
                null,
                null,
                step.queuedAt(),
                step.sentAt(),
                step.receivedAt(),
                step.shownAt(),
                step.deadlineAt(),
                step.endedAt(),
                Map.of());
    }
}
