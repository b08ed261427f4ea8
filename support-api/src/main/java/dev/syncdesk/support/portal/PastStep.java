package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.PassedBy;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepRun;

/**
 * A step that is over.
 *
 * @param end {@code telemetry}, {@code answer}, {@code staff} for one that passed, else {@code
 *     over}
 */
public record PastStep(String title, String end) {

    static boolean isShown(Guide guide, StepRun visit) {
        return !visit.state().isOpen()
                && !visit.wasWithheld()
                && guide.step(visit.step()) instanceof Step.Shown;
    }

    static PastStep of(Guide guide, StepRun visit, String language) {
        PassedBy by = visit.passedBy();
        String title = guide.text(visit.step(), language).title();
        return new PastStep(title, by == null ? "over" : by.wire());
    }
}
