package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.account.Csrf;
import dev.syncdesk.support.customer.AnswerConsent;
import dev.syncdesk.support.customer.ConsentView;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.customer.Wording;
import dev.syncdesk.support.platform.Html;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a customer shares, for what: asked, shown, and taken back on the same page. */
@Hidden
@Controller("/my/sharing")
@Produces(MediaType.TEXT_HTML)
public class SharingPages {

    private final CustomerOf customerOf;
    private final Consents consents;
    private final AnswerConsent answerConsent;
    private final ErasableDevices erasable;
    private final Shells shells;
    private final Html html;

    SharingPages(
            CustomerOf customerOf,
            Consents consents,
            AnswerConsent answerConsent,
            ErasableDevices erasable,
            Shells shells,
            Html html) {
        this.customerOf = customerOf;
        this.consents = consents;
        this.answerConsent = answerConsent;
        this.erasable = erasable;
        this.shells = shells;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(Caller caller, Csrf csrf, @QueryValue @Nullable String back) {
        Customer customer = customerOf.of(caller);
        Shell shell = shells.of(customer, csrf, "home", "/my/sharing", "sharing.title");
        Locale reader = shell.frame().words().locale();
        return html.page(
                "my/sharing",
                new SharingPage(
                        shell,
                        ConsentView.all(consents.ofCustomer(customer.id()), reader),
                        Wording.sent(reader),
                        erasable.of(customer, reader),
                        MyPath.of(back).toString()));
    }

    /** What was not ticked is refused, or taken back. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(Caller caller, @Body SharingForm form) {
        answerConsent.answer(customerOf.of(caller), form.answers());
        return HttpResponse.seeOther(MyPath.of(form.back()));
    }
}
