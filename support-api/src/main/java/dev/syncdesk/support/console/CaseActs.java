package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Words;
import dev.syncdesk.support.ticket.AssignTicket;
import dev.syncdesk.support.ticket.Author;
import dev.syncdesk.support.ticket.ChangeTicket;
import dev.syncdesk.support.ticket.CloseTicket;
import dev.syncdesk.support.ticket.Message;
import dev.syncdesk.support.ticket.PostMessage;
import dev.syncdesk.support.ticket.ReopenTicket;
import dev.syncdesk.support.ticket.Status;
import dev.syncdesk.support.ticket.TicketPatch;
import dev.syncdesk.support.ticket.Tickets;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What a form of the case asks for, as the ticket's own verbs. */
@Singleton
public class CaseActs {

    private final Tickets tickets;
    private final ChangeTicket change;
    private final AssignTicket assign;
    private final CloseTicket close;
    private final ReopenTicket reopen;
    private final PostMessage post;

    CaseActs(
            Tickets tickets,
            ChangeTicket change,
            AssignTicket assign,
            CloseTicket close,
            ReopenTicket reopen,
            PostMessage post) {
        this.tickets = tickets;
        this.change = change;
        this.assign = assign;
        this.close = close;
        this.reopen = reopen;
        this.post = post;
    }

    /** Solved and open again are verbs of their own; the others are set by hand. */
    @Transactional
    public void setStatus(long number, CaseForms.Status form, Author by) {
        Status status = Words.read("status", form.status(), Status.values());
        if (status == Status.SOLVED) {
            close.close(number, IfMatch.ANY, null, by);
            return;
        }
        if (isSolved(number)) {
            reopen.reopen(number, IfMatch.ANY, by);
        }
        patch(number, TicketPatch.read(null, null, null, form.status(), null), by);
    }

    @Transactional
    public void setPriority(long number, CaseForms.Priority form, Author by) {
        String priority = PlainInput.required("priority", form.priority(), 20);
        patch(number, TicketPatch.read(null, priority, null, null, null), by);
    }

    @Transactional
    public void assign(long number, CaseForms.Assignment form, Author by) {
        if (form.group() == null && (form.staff() == null || form.staff().isEmpty())) {
            assign.toNobody(number, IfMatch.ANY, by);
        } else {
            assign.assign(number, IfMatch.ANY, form.staff(), form.group(), by);
        }
    }

    /** Posts, and solves where that was asked for, as one. */
    @Transactional
    public void post(long number, CaseForms.Message form, Author by) {
        String body = PlainInput.required("body", form.body(), Message.MAX_LENGTH);
        Visibility visibility = Words.read("visibility", form.visibility(), Visibility.values());
        post.post(number, IfMatch.ANY, body, visibility, by);
        if ("solve".equals(form.then())) {
            close.close(number, IfMatch.ANY, null, by);
        }
    }

    private boolean isSolved(long number) {
        return tickets.byNumber(number).filter(ticket -> !ticket.active()).isPresent();
    }

    private void patch(long number, TicketPatch patch, Author by) {
        change.change(number, IfMatch.ANY, patch, by);
    }
}
