package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.ticket.Ticket;
import dev.syncdesk.support.ticket.TicketRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Where a customer opens a request. */
@Hidden
@Controller("/my/requests/new")
@Produces(MediaType.TEXT_HTML)
public class NewRequestPages {

    private static final NewRequest EMPTY = new NewRequest(null, null, null);

    private final CustomerOf customerOf;
    private final DeviceCards devices;
    private final TicketRequest request;
    private final Shells shells;
    private final Html html;

    NewRequestPages(
            CustomerOf customerOf,
            DeviceCards devices,
            TicketRequest request,
            Shells shells,
            Html html) {
        this.customerOf = customerOf;
        this.devices = devices;
        this.request = request;
        this.shells = shells;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(Caller caller, Csrf csrf, @QueryValue @Nullable String device) {
        NewRequest begun = new NewRequest(null, null, device);
        return html.page("my/new", page(caller, csrf, begun, ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(Caller caller, @Body NewRequest written) {
        customerOf.of(caller);
        Ticket ticket = request.open(written.form(), caller);
        return HttpResponse.seeOther(MyPath.of("/my/tickets/" + ticket.number()));
    }

    /** What was written is kept, with what to change beside it. */
    @Error(exception = Refusal.Invalid.class)
    MutableHttpResponse<?> refuse(
            HttpRequest<?> sent, Caller caller, Csrf csrf, Refusal.Invalid refusal) {
        NewRequest written = sent.getBody(NewRequest.class).orElse(EMPTY);
        String problem = String.valueOf(refusal.getMessage());
        return html.page(
                HttpStatus.UNPROCESSABLE_ENTITY, "my/new", page(caller, csrf, written, problem));
    }

    private NewRequestPage page(Caller caller, Csrf csrf, NewRequest written, String problem) {
        Customer customer = customerOf.of(caller);
        Shell shell = shells.of(customer, csrf, "requests", "/my/requests/new", "new.title");
        return new NewRequestPage(
                shell, devices.all(customer, shell.frame().words().locale()), written, problem);
    }
}
