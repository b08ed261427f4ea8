package dev.syncdesk.support.guide;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;

/** A draft that a person acts on: held, and refused in words where it is not as they saw it. */
@Singleton
final class DraftInHand {

    private final GuideDrafts drafts;

    DraftInHand(GuideDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @throws Refusal.NotFound if there is no draft
     * @throws Refusal.Stale if it was changed since
     */
    GuideDraft hold(String guide, IfMatch seen) {
        GuideDraft draft = drafts.lock(guide).orElseThrow(() -> GuideRefusals.noDraft(guide));
        try {
            seen.require(draft.revision());
        } catch (Refusal.Stale stale) {
            throw GuideRefusals.stale(draft);
        }
        return draft;
    }
}
