package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.bugtracker.BugLinks;
import dev.syncdesk.support.bugtracker.BugTrackers;
import dev.syncdesk.support.trend.KnownIssue;
import jakarta.inject.Singleton;

/**
 * Gathers the bugs of a trend or a known issue. The text that is proposed for a new one has numbers
 * only: no device, no customer, no case.
 */
@Singleton
class BugFiles {

    private static final int MOST = 40;
    private static final int MOST_TRACKERS = 20;

    private final BugLinks links;
    private final BugTrackers trackers;

    BugFiles(BugLinks links, BugTrackers trackers) {
        this.links = links;
        this.trackers = trackers;
    }

    BugsShown ofTrend(TrendLine line, Screen screen) {
        String id = line.trend().id();
        String facts = String.join("\n- ", line.facts());
        return new BugsShown(
                "trend",
                id,
                links.ofTrend(id, MOST),
                trackers.used(MOST_TRACKERS),
                line.sentence(),
                line.sentence() + ".\n\n- " + facts + "\n\n" + where("trends", id),
                mayLink(screen));
    }

    BugsShown ofIssue(KnownIssue issue, Screen screen) {
        return new BugsShown(
                "knownIssue",
                issue.id(),
                links.ofIssue(issue.id(), MOST),
                trackers.used(MOST_TRACKERS),
                issue.title(),
                screen.say(
                                "bugs.issue.text",
                                Titles.ofFinding(issue.finding()),
                                issue.model(),
                                open(issue.firstVersion()),
                                open(issue.lastVersion()),
                                open(issue.fixVersion()))
                        + "\n\n"
                        + where("known-issues", issue.id()),
                mayLink(screen));
    }

    private static String open(String version) {
        return version.isEmpty() ? "…" : version;
    }

    private static String where(String kind, String id) {
        return "Syncdesk: /" + kind + "/" + id;
    }

    private static boolean mayLink(Screen screen) {
        return screen.reader().role().covers(Role.ENGINEER);
    }
}
