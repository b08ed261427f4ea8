package dev.syncdesk.support.ticket;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.Words;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tickets: open, read, list, search, change. */
@Controller("/api/tickets")
public class TicketsController {

    private final TicketRequest request;
    private final TicketViews views;
    private final TicketLists lists;
    private final TicketReaders readers;
    private final ChangeTicket changeTicket;

    TicketsController(
            TicketRequest request,
            TicketViews views,
            TicketLists lists,
            TicketReaders readers,
            ChangeTicket changeTicket) {
        this.request = request;
        this.views = views;
        this.lists = lists;
        this.readers = readers;
        this.changeTicket = changeTicket;
    }

    /** What is to be different; absent leaves a value as it is. */
    @Serdeable
    public record TicketChanges(
            @Nullable String subject,
            @Nullable String priority,
            @Nullable List<String> tags,
            @Nullable String status,
            @Nullable String device) {

        TicketPatch patch() {
            return TicketPatch.read(subject, priority, tags, status, device);
        }
    }

    /** Opens a ticket; a customer for themself. */
    @Post
    @Idempotent
    public HttpResponse<TicketView> open(@Body TicketForm form, Caller caller) {
        Ticket ticket = request.open(form, caller);
        return HttpResponse.<TicketView>created(URI.create("/api/tickets/" + ticket.number()))
                .header(HttpHeaders.ETAG, IfMatch.tag(ticket.version()))
                .body(views.of(ticket.number(), readers.of(caller)));
    }

    /** The queue and the search; a customer gets their own. */
    @Get
    public Page<TicketLine> list(
            @QueryValue @Nullable String query,
            @QueryValue @Nullable String view,
            @QueryValue @Nullable Integer limit,
            @QueryValue @Nullable String after,
            Caller caller) {
        View part = view == null ? View.ALL : Words.read("view", view, View.values());
        return lists.page(caller, part, query, Page.limit(limit), after);
    }

    @Get("/{number}")
    public HttpResponse<TicketView> show(long number, Caller caller) {
        return tagged(views.of(number, readers.of(caller)));
    }

    /** Changes subject, priority, tags, status or device. */
    @Patch("/{number}")
    public HttpResponse<TicketView> change(
            long number, @Body TicketChanges changes, IfMatch seen, Caller caller) {
        changeTicket.change(number, seen, changes.patch(), readers.author(caller));
        return tagged(views.of(number, Reader.STAFF));
    }

    static HttpResponse<TicketView> tagged(TicketView view) {
        return HttpResponse.ok(view).header(HttpHeaders.ETAG, IfMatch.tag(view.version()));
    }
}
