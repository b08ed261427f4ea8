package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.trend.DecideTrend;
import dev.syncdesk.support.trend.KnownIssues;
import dev.syncdesk.support.trend.SaveKnownIssue;
import dev.syncdesk.support.trend.TrendState;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes a bug of a trend or a known issue, or ties it to one that is there. A tracker is asked
 * outside of any transaction, and once: a bug that it was asked for and did not confirm is shown as
 * asked, so that somebody looks there before they ask again.
 */
@Singleton
public class LinkBug {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 10_000;

    private static final int MOST = 20;
    private static final int LONGEST_KEY = 60;

    private final SteerTracker trackers;
    private final TrackerDoors doors;
    private final BugLinks links;
    private final ReadBugs read;
    private final Trends trends;
    private final DecideTrend decide;
    private final KnownIssues issues;
    private final Sql sql;
    private final Clock clock;

    LinkBug(
            SteerTracker trackers,
            TrackerDoors doors,
            BugLinks links,
            ReadBugs read,
            Trends trends,
            DecideTrend decide,
            KnownIssues issues,
            Sql sql,
            Clock clock) {
        this.trackers = trackers;
        this.doors = doors;
        this.links = links;
        this.read = read;
        this.trends = trends;
        this.decide = decide;
        this.issues = issues;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Has the tracker make one.
     *
     * @return the link, whatever the tracker answered
     */
    public BugLink make(
            String trackerId,
            BugSubject subject,
            @Nullable String title,
            @Nullable String text,
            String by) {
        String checkedTitle = PlainInput.required("title", title, LONGEST_TITLE);
        String checkedText = PlainInput.required("text", text, LONGEST_TEXT);
        BugTracker tracker = trackers.require(trackerId);
        BugLink asked = sql.transaction(() -> begin(tracker, subject, checkedTitle, by));
        try {
            RemoteBug made = doors.of(tracker).make(tracker, checkedTitle, checkedText);
            read.keep(asked.id(), made);
        } catch (IOException | IllegalStateException failed) {
            links.unmade(asked.id(), ReadBugs.cut(failed));
        }
        return links.byId(asked.id()).orElseThrow();
    }

    /**
     * Ties it to one that is there.
     *
     * @param key its number or key
     * @throws Refusal.Unavailable if the tracker does not show it
     */
    public BugLink link(String trackerId, BugSubject subject, @Nullable String key, String by) {
        BugTracker tracker = trackers.require(trackerId);
        TrackerDoor door = doors.of(tracker);
        String checked = door.key(tracker, PlainInput.required("key", key, LONGEST_KEY));
        RemoteBug found;
        try {
            found = door.read(tracker, checked);
        } catch (IOException | IllegalStateException failed) {
            throw new Refusal.Unavailable(ReadBugs.cut(failed));
        }
        BugLink link = sql.transaction(() -> begin(tracker, subject, found.title(), by));
        read.keep(link.id(), found);
        return links.byId(link.id()).orElseThrow();
    }

    /** The bug itself stays. */
    @Transactional
    public BugLink unlink(String id) {
        BugLink link =
                links.byId(id)
                        .orElseThrow(
                                () -> new Refusal.NotFound("There is no linked bug " + id + "."));
        links.dropComments(id);
        links.drop(id);
        return link;
    }

    private BugLink begin(BugTracker tracker, BugSubject subject, String title, String by) {
        requireRoom(subject);
        markSeen(subject, by);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        BugLink link =
                new BugLink(
                        Ids.next(),
                        tracker.id(),
                        subject.trendId(),
                        subject.issueId(),
                        null,
                        null,
                        ReadBugs.cut(title),
                        BugState.ASKED,
                        null,
                        null,
                        by,
                        now,
                        now,
                        null,
                        now.plus(ReadBugs.OPEN_EVERY));
        links.save(link);
        return link;
    }

    /** A trend that was sent on was seen, and is kept as one that somebody decided about. */
    private void markSeen(BugSubject subject, String by) {
        String id = subject.trendId();
        if (id != null && trends.byId(id).orElseThrow().state() == TrendState.NEW) {
            decide.acknowledge(id, by);
        }
    }

    private void requireRoom(BugSubject subject) {
        String trend = subject.trendId();
        int linked =
                trend == null
                        ? links.ofIssue(issue(String.valueOf(subject.issueId())), MOST).size()
                        : links.ofTrend(trend(trend), MOST).size();
        if (linked == MOST) {
            throw new Refusal.Conflict("It has " + MOST + " bugs already.");
        }
    }

    private String issue(String id) {
        return issues.byId(id).orElseThrow(() -> SaveKnownIssue.absent(id)).id();
    }

    private String trend(String id) {
        return trends.byId(id).orElseThrow(() -> DecideTrend.absent(id)).id();
    }
}
