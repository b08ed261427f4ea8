package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.GuideDraft;
import java.util.List;

/**
 * The page on which a guide is written.
 *
 * @param authors names of those who wrote any of it
 * @param isAuthor whether the reader did
 * @param isLead whether the reader's role may publish
 */
public record GuideEditor(
        Screen screen,
        GuideDraft draft,
        List<String> authors,
        boolean isAuthor,
        boolean isLead,
        GuideCheckShown check) {

    public boolean mayPublish() {
        return draft.isInReview() && isLead && !isAuthor && check.problems().isEmpty();
    }
}
