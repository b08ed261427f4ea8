package dev.syncdesk.support.ticket;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.staff.StaffGroup;
import dev.syncdesk.support.staff.StaffMember;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gives a ticket to a member of staff, to a group, or to nobody. */
@Singleton
public class AssignTicket {

    private final TicketJournal journal;
    private final StaffAndGroups assignees;
    private final Clock clock;

    AssignTicket(TicketJournal journal, StaffAndGroups assignees, Clock clock) {
        this.journal = journal;
        this.assignees = assignees;
        this.clock = clock;
    }

    /**
     * To one of the two.
     *
     * @throws Refusal.Invalid if neither or both are named, or there is none such
     */
    @Transactional
    public Ticket assign(
            long number, IfMatch seen, @Nullable String staff, @Nullable String group, Author by) {
        if (staff != null && group == null) {
            return toStaff(number, seen, staff, by);
        }
        if (group != null && staff == null) {
            return toGroup(number, seen, group, by);
        }
        throw new Refusal.Invalid("staff", "name a member of staff or a group, one of the two");
    }

    /**
     * @param staff an id or an e-mail address; the ticket keeps its group
     * @throws Refusal.Invalid if there is no such member of staff
     */
    @Transactional
    public Ticket toStaff(long number, IfMatch seen, String staff, Author by) {
        Ticket ticket = journal.hold(number, seen);
        StaffMember to =
                assignees
                        .member(staff)
                        .orElseThrow(() -> new Refusal.Invalid("staff", "there is no such member"));
        return write(ticket, ticket.change().assignee(to.id()).done(), to.name(), by);
    }

    /**
     * Takes it from whoever has it, so that somebody of the group takes it up.
     *
     * @param group an id or a name
     * @throws Refusal.Invalid if there is no such group
     */
    @Transactional
    public Ticket toGroup(long number, IfMatch seen, String group, Author by) {
        Ticket ticket = journal.hold(number, seen);
        StaffGroup to =
                assignees
                        .group(group)
                        .orElseThrow(() -> new Refusal.Invalid("group", "there is no such group"));
        Ticket after = ticket.change().assignee(null).group(to.id()).done();
        return write(ticket, after, to.name(), by);
    }

    @Transactional
    public Ticket toNobody(long number, IfMatch seen, Author by) {
        Ticket ticket = journal.hold(number, seen);
        return write(ticket, ticket.change().assignee(null).group(null).done(), "nobody", by);
    }

    private Ticket write(Ticket before, Ticket after, String to, Author by) {
        Instant now = clock.instant();
        return journal.write(before, after, EventKind.ASSIGNED, "to " + to, by, now);
    }
}
