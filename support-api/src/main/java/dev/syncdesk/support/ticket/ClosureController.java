package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.PlainInput;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Solves a ticket, and takes it back. */
@Controller("/api/tickets/{number}/closure")
public class ClosureController {

    private final CloseTicket closeTicket;
    private final ReopenTicket reopenTicket;
    private final TicketReaders readers;
    private final TicketViews views;

    ClosureController(
            CloseTicket closeTicket,
            ReopenTicket reopenTicket,
            TicketReaders readers,
            TicketViews views) {
        this.closeTicket = closeTicket;
        this.reopenTicket = reopenTicket;
        this.readers = readers;
        this.views = views;
    }

    /**
     * @param reason for staff
     */
    @Serdeable
    public record Closure(@Nullable String reason) {}

    @Put
    public HttpResponse<TicketView> close(
            long number, @Body Closure closure, IfMatch seen, Caller caller) {
        String reason = PlainInput.optional("reason", closure.reason(), Ticket.MAX_REASON_LENGTH);
        closeTicket.close(number, seen, reason, readers.author(caller));
        return TicketsController.tagged(views.of(number, Reader.STAFF));
    }

    @Delete
    public HttpResponse<TicketView> reopen(long number, IfMatch seen, Caller caller) {
        reopenTicket.reopen(number, seen, readers.author(caller));
        return TicketsController.tagged(views.of(number, Reader.STAFF));
    }
}
