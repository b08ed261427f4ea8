package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.Screen;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.mqtt.StepMessage;
import org.jspecify.annotations.Nullable;

/**
 * The step that a customer is to see now, in their language.
 *
 * @param visit where it stands
 * @param watch what telemetry is to show, as a hint for the screen
 */
public record OpenStep(
        Run run,
        StepRun visit,
        StepPlace place,
        String language,
        Screen screen,
        StepText text,
        StepMessage.@Nullable Watch watch) {

    /** Null where the run has ended or waits for a command. */
    static @Nullable OpenStep of(Run run, Guide guide) {
        GuideRun progress = run.guideRun();
        StepRun visit = progress.open();
        if (visit == null || !(guide.step(visit.step()) instanceof Step.Shown shown)) {
            return null;
        }
        return new OpenStep(
                run,
                visit,
                StepPlace.of(guide, progress),
                progress.language(),
                shown.screen(),
                guide.text(visit.step(), progress.language()),
                WatchHint.of(shown));
    }

    /** Where its picture is, from the server's own address; null where it has none. */
    public @Nullable String picture() {
        return screen.picture() == null ? null : "/pictures/" + screen.picture();
    }

    /** The step as it goes to a companion. */
    StepMessage message() {
        return new StepMessage(
                visit.delivery(),
                run.id(),
                visit.step(),
                place.number(),
                place.of(),
                visit.deadlineAt(),
                language,
                text.title(),
                text.body(),
                picture(),
                text.choices().stream()
                        .map(choice -> new StepMessage.Choice(choice.answer(), choice.label()))
                        .toList(),
                watch,
                screen.opens());
    }
}
