package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.customer.RegisterCustomer;
import dev.syncdesk.support.outreach.NoticesOf;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.SpokenLanguage;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** The first page of a customer, and the language of all of them. */
@Hidden
@Controller("/my")
@Produces(MediaType.TEXT_HTML)
public class HomePages {

    private static final int REQUESTS = 10;

    private final CustomerOf customerOf;
    private final RegisterCustomer registerCustomer;
    private final DeviceCards devices;
    private final StepCards steps;
    private final NoticesOf notices;
    private final Requests requests;
    private final Shells shells;
    private final Html html;

    HomePages(
            CustomerOf customerOf,
            RegisterCustomer registerCustomer,
            DeviceCards devices,
            StepCards steps,
            NoticesOf notices,
            Requests requests,
            Shells shells,
            Html html) {
        this.customerOf = customerOf;
        this.registerCustomer = registerCustomer;
        this.devices = devices;
        this.steps = steps;
        this.notices = notices;
        this.requests = requests;
        this.shells = shells;
        this.html = html;
    }

    /**
     * @param language of two letters; one that is not spoken here is English
     * @param back the page that the reader was on
     */
    @Serdeable
    record Language(@Nullable String language, @Nullable String back) {}

    @Get
    HttpResponse<?> show(Caller caller, Csrf csrf) {
        Customer customer = customerOf.of(caller);
        Shell shell = shells.of(customer, csrf, "home", "/my", "home.title");
        return html.page(
                "my/home",
                new HomePage(
                        shell,
                        steps.ofCustomer(customer.id()).orElse(null),
                        notices.shownTo(customer),
                        devices.all(customer, shell.frame().words().locale()),
                        requests.page(customer, REQUESTS, null).items()));
    }

    @Post("/language")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> speak(Caller caller, @Body Language wanted) {
        Customer customer = customerOf.of(caller);
        String language = SpokenLanguage.of(String.valueOf(wanted.language())).code();
        registerCustomer.register(customer.email(), customer.name(), language, customer.timeZone());
        return HttpResponse.seeOther(MyPath.of(wanted.back()));
    }
}
