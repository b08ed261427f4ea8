package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.KnownIssueChanged;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Has it said under the bugs of a known issue what became of that here. Neither side closes
 * anything of the other: a person does.
 */
@Singleton
class TellBugs {

    private static final int MOST = 20;

    private final BugLinks links;
    private final Clock clock;

    TellBugs(BugLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void onIssue(KnownIssueChanged changed) {
        KnownIssue issue = changed.issue();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        links.ofIssue(issue.id(), MOST).stream()
                .filter(link -> link.bugKey() != null)
                .forEach(link -> links.say(Ids.next(), link.id(), said(changed), now));
    }

    private static String said(KnownIssueChanged changed) {
        KnownIssue issue = changed.issue();
        String what =
                switch (changed.kind()) {
                    case MADE -> "is known now";
                    case CHANGED -> "was changed";
                    case CLOSED -> "was closed";
                    case REOPENED -> "was opened again";
                };
        String fix = issue.fixVersion();
        return "Syncdesk: the known issue \"%s\" %s by %s. Model %s, finding %s, fixed in: %s."
                .formatted(
                        issue.title(),
                        what,
                        changed.by(),
                        issue.model(),
                        issue.finding(),
                        fix.isEmpty() ? "not named yet" : fix);
    }
}
