package dev.syncdesk.support.console;

import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.outreach.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outreaches, the newest first.
 *
 * @param next the cursor of the following page; null at the end
 */
public record OutreachesPage(Screen screen, List<Line> lines, @Nullable String next) {

    /** One of them. */
    public record Line(Outreach outreach, String title, Progress progress) {}
}
