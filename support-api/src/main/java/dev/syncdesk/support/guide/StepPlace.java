package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.Step;

/**
 * Where the customer is in a run: 2 of 5.
 *
 * @param number 1 for the first step that the customer sees
 * @param of how many there are at most, never less than {@code number}
 */
public record StepPlace(int number, int of) {

    /** The place of the run's last step; commands are not for the customer's eyes. */
    static StepPlace of(Guide guide, GuideRun run) {
        int number =
                (int)
                        run.steps().stream()
                                .filter(step -> guide.step(step.step()) instanceof Step.Shown)
                                .filter(step -> !step.wasWithheld())
                                .count();
        return new StepPlace(number, Math.max(number, guide.length()));
    }
}
