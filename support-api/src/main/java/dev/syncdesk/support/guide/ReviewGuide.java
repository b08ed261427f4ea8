package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Gives a draft to a second person, and back. */
@Singleton
public class ReviewGuide {

    private static final int MAX_NOTE = 1_000;

    private final GuideDrafts drafts;
    private final DraftInHand hand;
    private final CheckGuide check;
    private final GuideJournal journal;

    ReviewGuide(GuideDrafts drafts, DraftInHand hand, CheckGuide check, GuideJournal journal) {
        this.drafts = drafts;
        this.hand = hand;
        this.check = check;
        this.journal = journal;
    }

    /**
     * A draft in review stays so.
     *
     * @throws Refusal.Invalid if its text has problems
     */
    @Transactional
    public GuideDraft send(String code, IfMatch seen, Caller by) {
        GuideDraft draft = hand.hold(code, seen);
        if (draft.isInReview()) {
            return draft;
        }
        requireValid(code, draft);
        GuideDraft sent = draft.inReview();
        drafts.update(sent);
        journal.note(
                code, GuideEventKind.SENT_TO_REVIEW, by.name(), "revision " + draft.revision());
        return sent;
    }

    /**
     * @param why for its authors
     * @throws Refusal.Conflict if it is not in review
     */
    @Transactional
    public GuideDraft sendBack(String code, IfMatch seen, String why, Caller by) {
        String note = PlainInput.required("note", why, MAX_NOTE);
        GuideDraft draft = hand.hold(code, seen);
        if (!draft.isInReview()) {
            throw new Refusal.Conflict("The draft of " + code + " is not in review.");
        }
        GuideDraft back = draft.sentBack(note);
        drafts.update(back);
        journal.note(code, GuideEventKind.SENT_BACK, by.name(), note);
        return back;
    }

    /**
     * @throws Refusal.Invalid naming the first problem
     */
    CheckedGuide requireValid(String code, GuideDraft draft) {
        CheckedGuide checked = check.check(code, draft.yaml());
        if (!checked.isValid()) {
            throw new Refusal.Invalid(
                    "yaml",
                    "has %d problems, the first in line %d: %s"
                            .formatted(
                                    checked.problems().size(),
                                    checked.problems().getFirst().line(),
                                    checked.problems().getFirst().message()));
        }
        return checked;
    }
}
