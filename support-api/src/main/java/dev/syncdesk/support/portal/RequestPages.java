package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.ticket.Message;
import dev.syncdesk.support.ticket.PostMessage;
import dev.syncdesk.support.ticket.RemovePhoto;
import dev.syncdesk.support.ticket.TicketReaders;
import dev.syncdesk.support.ticket.Visibility;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** A customer's requests: all of them, one of them, and a message to it. */
@Hidden
@Controller("/my/tickets")
@Produces(MediaType.TEXT_HTML)
public class RequestPages {

    private static final int ON_A_PAGE = 30;

    private final CustomerOf customerOf;
    private final Requests requests;
    private final TicketReaders readers;
    private final PostMessage postMessage;
    private final RemovePhoto removePhoto;
    private final Shells shells;
    private final Html html;

    RequestPages(
            CustomerOf customerOf,
            Requests requests,
            TicketReaders readers,
            PostMessage postMessage,
            RemovePhoto removePhoto,
            Shells shells,
            Html html) {
        this.customerOf = customerOf;
        this.requests = requests;
        this.readers = readers;
        this.postMessage = postMessage;
        this.removePhoto = removePhoto;
        this.shells = shells;
        this.html = html;
    }

    @Serdeable
    record Said(@Nullable String body) {}

    @Get
    HttpResponse<?> all(Caller caller, Csrf csrf, @QueryValue @Nullable String after) {
        Customer customer = customerOf.of(caller);
        Shell shell = shells.of(customer, csrf, "requests", "/my/tickets", "requests.title");
        Page<RequestCard> page = requests.page(customer, ON_A_PAGE, after);
        return html.page("my/requests", new RequestsPage(shell, page.items(), page.next()));
    }

    @Get("/{number}")
    HttpResponse<?> show(long number, Caller caller, Csrf csrf) {
        return html.page("my/request", requests.show(caller, csrf, number));
    }

    @Post("/{number}/photos/{id}/removal")
    @Consumes(MediaType.ALL)
    HttpResponse<?> removePhoto(long number, String id, Caller caller) {
        customerOf.of(caller);
        readers.visible(number, caller);
        removePhoto.remove(number, id, readers.author(caller));
        return HttpResponse.seeOther(MyPath.of("/my/tickets/" + number));
    }

    /** An answer to a closed request opens a new one, which the browser is sent to. */
    @Post("/{number}/messages")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(long number, Caller caller, @Body Said said) {
        customerOf.of(caller);
        readers.visible(number, caller);
        String body = PlainInput.required("body", said.body(), Message.MAX_LENGTH);
        Message message =
                postMessage.post(
                        number, IfMatch.ANY, body, Visibility.PUBLIC, readers.author(caller));
        return HttpResponse.seeOther(MyPath.of("/my/tickets/" + message.ticketNumber()));
    }
}
