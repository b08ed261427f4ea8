package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What a bug is about: a trend or a known issue, one of the two. */
public record BugSubject(@Nullable String trendId, @Nullable String issueId) {

    public static BugSubject ofTrend(String id) {
        return new BugSubject(id, null);
    }

    public static BugSubject ofIssue(String id) {
        return new BugSubject(null, id);
    }

    /**
     * @throws Refusal.Invalid if it is not exactly one of them
     */
    public static BugSubject of(@Nullable String trendId, @Nullable String issueId) {
        if ((trendId == null) == (issueId == null)) {
            throw new Refusal.Invalid(
                    "trend", "or knownIssue is missing, or both are there: name one");
        }
        return new BugSubject(trendId, issueId);
    }
}
