package dev.syncdesk.support.connector;

import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;

/** A customer's permission to read the list of their devices from the maker's cloud. */
@Controller("/api/customers/{email}/cloud-account")
class CloudAccountController {

    private final Customers customers;
    private final CloudAccounts accounts;
    private final LinkCloud link;

    CloudAccountController(Customers customers, CloudAccounts accounts, LinkCloud link) {
        this.customers = customers;
        this.accounts = accounts;
        this.link = link;
    }

    /** When the cloud was asked last, and why it gave nothing; the tokens are never shown. */
    @Get
    CloudAccountView show(String email) {
        return accounts.of(customers.require(email).id())
                .map(CloudAccountView::of)
                .orElseThrow(
                        () -> new Refusal.NotFound(email + " has no permission with the cloud."));
    }

    /** Takes the tokens that the maker's app was given; the cloud is asked within a minute. */
    @Put
    @Status(HttpStatus.NO_CONTENT)
    void link(String email, @Body @Valid CloudTokensBody tokens) {
        link.link(customers.require(email), tokens);
    }

    /** Forgets them. */
    @Delete
    @Status(HttpStatus.NO_CONTENT)
    void end(String email) {
        link.end(customers.require(email));
    }
}
