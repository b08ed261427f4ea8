package dev.syncdesk.support.ticket;

import dev.syncdesk.support.guide.Run;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.guide.StopRun;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Jobs;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.BeanProvider;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Solves a ticket, and freezes its device's state on it. It is closed for good by itself. */
@Singleton
public class CloseTicket {

    private final TicketJournal journal;
    private final Runs runs;
    private final StopRun stopRun;
    private final TakeSnapshot takeSnapshot;
    private final BeanProvider<Jobs> jobs;
    private final Clock clock;

    CloseTicket(
            TicketJournal journal,
            Runs runs,
            StopRun stopRun,
            TakeSnapshot takeSnapshot,
            BeanProvider<Jobs> jobs,
            Clock clock) {
        this.journal = journal;
        this.runs = runs;
        this.stopRun = stopRun;
        this.takeSnapshot = takeSnapshot;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * A ticket that is solved stays as it is.
     *
     * @param reason for staff
     * @throws Refusal.Conflict if it is closed
     */
    @Transactional
    public Ticket close(long number, IfMatch seen, @Nullable String reason, Author by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // Whoever holds a run may go on to hold its ticket, so runs come first here too.
        List<Run> running = runs.lockRunningOfTicket(number);
        Ticket before = journal.hold(number, seen);
        if (before.status() == Status.SOLVED) {
            return before;
        }
        Ticket solved = before.become(Status.SOLVED, now).change().reason(reason).done();
        String detail = reason == null ? "" : reason;
        Ticket written = journal.write(before, solved, EventKind.SOLVED, detail, by, now);
        takeSnapshot.take(written, Moment.SOLVED, now);
        running.forEach(run -> stopRun.stop(run.id(), by.name(), "the case is solved"));
        jobs.get().schedule(TicketJobs.close(number, now), now.plus(Ticket.CLOSES_AFTER));
        return written;
    }
}
