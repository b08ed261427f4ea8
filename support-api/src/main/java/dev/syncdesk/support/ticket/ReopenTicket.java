package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes back that a ticket is solved. */
@Singleton
public class ReopenTicket {

    private final TicketJournal journal;
    private final Clock clock;

    ReopenTicket(TicketJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A ticket that was not solved stays as it is.
     *
     * @throws Refusal.Conflict if it is closed
     */
    @Transactional
    public Ticket reopen(long number, IfMatch seen, Author by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Ticket before = journal.hold(number, seen);
        if (before.active()) {
            return before;
        }
        Ticket after = before.become(Status.OPEN, now);
        return journal.write(before, after, EventKind.REOPENED, "", by, now);
    }
}
