package dev.syncdesk.support.portal;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.outreach.AnswerNotice;
import dev.syncdesk.support.platform.Phrases;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** What a customer does with a notice of a known problem. */
@Hidden
@Controller("/my/notices/{id}")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class NoticePages {

    private final CustomerOf customerOf;
    private final AnswerNotice answer;

    NoticePages(CustomerOf customerOf, AnswerNotice answer) {
        this.customerOf = customerOf;
        this.answer = answer;
    }

    /** Opens a request that is linked to what is known. */
    @Post("/person")
    HttpResponse<?> ask(String id, Caller caller) {
        Customer customer = customerOf.of(caller);
        Phrases words = Phrases.read("my", customer.language());
        long ticket =
                answer.ask(customer, id, words.of("notice.subject"), words.of("notice.message"));
        return HttpResponse.seeOther(URI.create("/my/tickets/" + ticket));
    }

    @Post("/dismissal")
    HttpResponse<?> dismiss(String id, Caller caller) {
        answer.dismiss(customerOf.of(caller), id);
        return HttpResponse.seeOther(URI.create("/my"));
    }
}
