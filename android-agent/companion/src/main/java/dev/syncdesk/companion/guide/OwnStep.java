package dev.syncdesk.companion.guide;

import dev.syncdesk.companion.step.KeptStep;
import dev.syncdesk.device.guide.Condition;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open step of a run of the phone's own, in the form in which the desk sends steps. */
final class OwnStep {

    /** Null if none is open that a person sees. */
    static @Nullable KeptStep of(Guide guide, GuideRun run) {
        StepRun visit = run.open();
        if (visit == null || !(guide.step(visit.step()) instanceof Step.Shown shown)) {
            return null;
        }
        StepText text = guide.text(visit.step(), run.language());
        StepMessage message =
                new StepMessage(
                        visit.delivery(),
                        run.id(),
                        visit.step(),
                        place(guide, run),
                        Math.max(guide.length(), place(guide, run)),
                        null,
                        run.language(),
                        text.title(),
                        text.body(),
                        null,
                        choices(text),
                        watch(shown),
                        shown.screen().opens());
        return new KeptStep(
                run.serial(),
                message,
                visit.queuedAt(),
                StepResult.State.SHOWN,
                visit.answer(),
                null);
    }

    private static int place(Guide guide, GuideRun run) {
        int place = 0;
        for (StepRun visit : run.steps()) {
            if (guide.step(visit.step()) instanceof Step.Shown && !visit.wasWithheld()) {
                place++;
            }
        }
        return place;
    }

    private static List<StepMessage.Choice> choices(StepText text) {
        List<StepMessage.Choice> choices = new ArrayList<>();
        for (StepText.Choice choice : text.choices()) {
            choices.add(new StepMessage.Choice(choice.answer(), choice.label()));
        }
        return choices;
    }

    /** The one signal that moves to its goal; null where there is none to draw. */
    private static StepMessage.@Nullable Watch watch(Step.Shown step) {
        if (!(step instanceof Step.Watch watch)) {
            return null;
        }
        return watch.until() instanceof Condition.AtLeast goal
                ? new StepMessage.Watch(
                        goal.signal().path(), (long) Math.ceil(goal.value()), null, null)
                : null;
    }

    private OwnStep() {}
}
