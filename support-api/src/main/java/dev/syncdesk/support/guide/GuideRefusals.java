package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.Refusal;

/** What is said of guides that are not there, or not as somebody saw them. */
final class GuideRefusals {

    private GuideRefusals() {}

    static Refusal noDraft(String guide) {
        return new Refusal.NotFound(
                "There is no draft of guide " + guide + ". Begin one, or read the guide.");
    }

    static Refusal noGuide(String guide) {
        return new Refusal.NotFound("There is no guide " + guide + ".");
    }

    static Refusal stale(GuideDraft draft) {
        return new Refusal.Stale(
                draft.changedBy()
                        + " has saved revision "
                        + draft.revision()
                        + " meanwhile. Nothing of yours is lost: keep your text, read theirs, then"
                        + " save yours over it.");
    }
}
