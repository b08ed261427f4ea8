package dev.syncdesk.support.outreach;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What a customer is told of known issues of their devices. */
@Controller("/api/notices")
public class NoticesController {

    private final CustomerOf customerOf;
    private final NoticesOf notices;

    NoticesController(CustomerOf customerOf, NoticesOf notices) {
        this.customerOf = customerOf;
        this.notices = notices;
    }

    /** The caller's own, the newest first, ten at most; they count as seen. */
    @Get
    public Page<Notice> list(Caller caller) {
        return new Page<>(notices.shownTo(customerOf.of(caller)), null);
    }
}
