package dev.syncdesk.support.bugtracker;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the state of linked bugs from their trackers, and writes what is to be said there. */
@Singleton
class ReadBugs {

    static final Duration OPEN_EVERY = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(ReadBugs.class);
    private static final Duration CLOSED_EVERY = Duration.ofHours(6);
    private static final Duration RUN = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 10;
    private static final int MAX_A_RUN = 50;
    private static final int MAX_TEXT = 300;
    private static final int MAX_STATUS = 100;

    private final BugLinks links;
    private final BugTrackers trackers;
    private final TrackerDoors doors;
    private final Clock clock;

    ReadBugs(BugLinks links, BugTrackers trackers, TrackerDoors doors, Clock clock) {
        this.links = links;
        this.trackers = trackers;
        this.doors = doors;
        this.clock = clock;
    }

    /** For about a minute at most. */
    void readDue() {
        Instant until = clock.instant().plus(RUN);
        for (BugLink link : links.due(clock.instant(), MAX_A_RUN)) {
            if (isOver(until)) {
                return;
            }
            Instant now = now();
            Instant next = now.plus(link.state() == BugState.OPEN ? OPEN_EVERY : CLOSED_EVERY);
            if (links.claim(link.id(), link.pollAt(), next) > 0) {
                trackers.byId(link.trackerId()).ifPresent(tracker -> read(tracker, link));
            }
        }
    }

    private void read(BugTracker tracker, BugLink link) {
        try {
            keep(link.id(), doors.of(tracker).read(tracker, String.valueOf(link.bugKey())));
        } catch (IOException | IllegalStateException failed) {
            links.failed(link.id(), cut(failed));
        }
    }

    /** What a tracker said. */
    void keep(String linkId, RemoteBug bug) {
        String status = bug.status();
        links.read(
                linkId,
                bug.key(),
                bug.url(),
                cut(bug.title()),
                (bug.open() ? BugState.OPEN : BugState.CLOSED).wire(),
                status.length() > MAX_STATUS ? status.substring(0, MAX_STATUS) : status,
                now());
    }

    /**
     * Writes the comments that wait. One whose answer was lost is written again, so that it may be
     * there twice; after ten times it is given up.
     */
    void sayDue() {
        Instant until = clock.instant().plus(RUN);
        for (WaitingComment comment : links.comments(clock.instant(), MAX_A_RUN)) {
            if (isOver(until)) {
                return;
            }
            Instant next = now().plus(FIRST_WAIT.multipliedBy(1L << comment.attempts()));
            if (links.claimComment(comment.id(), comment.nextAt(), next) > 0) {
                trackers.byId(comment.trackerId()).ifPresent(tracker -> say(tracker, comment));
            }
        }
    }

    private void say(BugTracker tracker, WaitingComment comment) {
        try {
            doors.of(tracker).comment(tracker, comment.bugKey(), comment.body());
            links.said(comment.id());
        } catch (IOException | IllegalStateException failed) {
            links.failed(comment.linkId(), cut(failed));
            if (comment.attempts() + 1 >= MOST_ATTEMPTS) {
                LOG.warn("A comment on {} of {} is given up", comment.bugKey(), tracker.project());
                links.said(comment.id());
            }
        }
    }

    private boolean isOver(Instant until) {
        return clock.instant().isAfter(until) || Thread.currentThread().isInterrupted();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static String cut(Exception failed) {
        return cut(failed.getMessage());
    }

    static String cut(@Nullable String text) {
        String whole = String.valueOf(text);
        return whole.length() <= MAX_TEXT ? whole : whole.substring(0, MAX_TEXT - 1) + "…";
    }
}
