package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.KnownIssue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The known issues, the newest first.
 *
 * @param next the cursor of those that follow
 */
public record IssuesPage(
        Screen screen, List<Line> issues, @Nullable String next, boolean mayDecide) {

    /** One of them. */
    public record Line(KnownIssue issue, String finding) {}
}
