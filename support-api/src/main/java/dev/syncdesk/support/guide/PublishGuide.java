package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.AfterCommit;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Makes a reviewed draft the version that new runs follow, and goes back to an earlier one. Runs
 * that are under way finish on theirs.
 */
@Singleton
public class PublishGuide {

    /** Guides of staff stand after the built-in ones where nothing is measured yet. */
    private static final int LAST = 1_000;

    private static final int MAX_AUTHORS = 10;
    private static final int MAX_NAMES = 1_000;

    private final Guides guides;
    private final GuideDrafts drafts;
    private final DraftInHand hand;
    private final ReviewGuide review;
    private final GuideShelf shelf;
    private final GuideJournal journal;
    private final AfterCommit afterCommit;
    private final Clock clock;

    PublishGuide(
            Guides guides,
            GuideDrafts drafts,
            DraftInHand hand,
            ReviewGuide review,
            GuideShelf shelf,
            GuideJournal journal,
            AfterCommit afterCommit,
            Clock clock) {
        this.guides = guides;
        this.drafts = drafts;
        this.hand = hand;
        this.review = review;
        this.shelf = shelf;
        this.journal = journal;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    /**
     * @return the new version
     * @throws Refusal.Forbidden if the caller wrote any of it
     * @throws Refusal.Conflict if it is not in review, or another version came meanwhile
     */
    @Transactional
    public int publish(String code, IfMatch seen, Caller by) {
        GuideDraft draft = hand.hold(code, seen);
        refuseUnreviewed(draft);
        refuseAuthor(draft, by);
        CheckedGuide checked = review.requireValid(code, draft);
        guides.add(code, LAST);
        refuseOvertaken(draft, guides.lockCurrentVersion(code).orElse(0));
        int version = guides.newestVersion(code) + 1;
        guides.addVersion(
                code,
                version,
                draft.yaml(),
                checked.uses(),
                false,
                names(code),
                by.name(),
                clock.instant());
        guides.makeCurrent(code, version);
        drafts.forgetAuthors(code);
        drafts.end(code);
        journal.note(code, GuideEventKind.PUBLISHED, by.name(), "version " + version);
        afterCommit.run(shelf::forgetList);
        return version;
    }

    /**
     * Has new runs follow a version that was published before.
     *
     * @param seen the version that the caller saw as current
     * @throws Refusal.NotFound if there is no such version
     * @throws Refusal.Stale if another is current meanwhile
     */
    @Transactional
    public void rollBack(String code, int version, IfMatch seen, Caller by) {
        int current =
                guides.lockCurrentVersion(code).orElseThrow(() -> GuideRefusals.noGuide(code));
        seen.require(current);
        shelf.version(code, version);
        if (version != current) {
            guides.makeCurrent(code, version);
            journal.note(
                    code,
                    GuideEventKind.ROLLED_BACK,
                    by.name(),
                    "from version " + current + " to version " + version);
            afterCommit.run(shelf::forgetList);
        }
    }

    private static void refuseUnreviewed(GuideDraft draft) {
        if (!draft.isInReview()) {
            throw new Refusal.Conflict(
                    "The draft of " + draft.guide() + " is not in review. Send it there first.");
        }
    }

    private void refuseAuthor(GuideDraft draft, Caller by) {
        if (drafts.isAuthor(draft.guide(), by.id()) > 0) {
            throw new Refusal.Forbidden(
                    "You wrote a part of this draft. Somebody who did not must publish it.");
        }
    }

    /** Nobody's work is overwritten unread. */
    private static void refuseOvertaken(GuideDraft draft, int current) {
        if (current != draft.baseVersion()) {
            throw new Refusal.Conflict(
                    "The draft began from version "
                            + draft.baseVersion()
                            + ", and version "
                            + current
                            + " is current now. Keep its text, discard it, begin again and put the"
                            + " changes in.");
        }
    }

    private String names(String code) {
        String names = String.join(", ", drafts.authors(code, MAX_AUTHORS));
        return names.length() > MAX_NAMES ? names.substring(0, MAX_NAMES) : names;
    }
}
