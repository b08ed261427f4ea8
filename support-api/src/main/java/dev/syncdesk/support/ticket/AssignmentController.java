package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.IfMatch;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Who has a ticket. */
@Controller("/api/tickets/{number}/assignment")
public class AssignmentController {

    private final AssignTicket assignTicket;
    private final TicketReaders readers;
    private final TicketViews views;

    AssignmentController(AssignTicket assignTicket, TicketReaders readers, TicketViews views) {
        this.assignTicket = assignTicket;
        this.readers = readers;
        this.views = views;
    }

    /**
     * One of the two.
     *
     * @param staff an id or an e-mail address
     * @param group an id or a name
     */
    @Serdeable
    public record Assignment(@Nullable String staff, @Nullable String group) {}

    @Put
    public HttpResponse<TicketView> assign(
            long number, @Body Assignment assignment, IfMatch seen, Caller caller) {
        assignTicket.assign(
                number, seen, assignment.staff(), assignment.group(), readers.author(caller));
        return TicketsController.tagged(views.of(number, Reader.STAFF));
    }

    @Delete
    public HttpResponse<TicketView> unassign(long number, IfMatch seen, Caller caller) {
        assignTicket.toNobody(number, seen, readers.author(caller));
        return TicketsController.tagged(views.of(number, Reader.STAFF));
    }
}
