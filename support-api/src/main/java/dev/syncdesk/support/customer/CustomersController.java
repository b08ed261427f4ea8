package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.SignInLinkView;
import dev.syncdesk.support.platform.Idempotent;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import jakarta.validation.Valid;

/** Customers: register, read, let in. */
@Controller("/api/customers/{email}")
public class CustomersController {

    private final Customers customers;
    private final RegisterCustomer registerCustomer;
    private final InviteCustomer inviteCustomer;

    CustomersController(
            Customers customers, RegisterCustomer registerCustomer, InviteCustomer inviteCustomer) {
        this.customers = customers;
        this.registerCustomer = registerCustomer;
        this.inviteCustomer = inviteCustomer;
    }

    @Get
    public CustomerView show(String email) {
        return CustomerView.of(customers.require(email));
    }

    /** Registers a customer, or changes what is known of one. */
    @Put
    public CustomerView register(String email, @Body @Valid CustomerChange change) {
        return CustomerView.of(
                registerCustomer.register(
                        email, change.name(), change.locale(), change.timeZone()));
    }

    /** Makes a link that signs the customer in once; shown this once. */
    @Post("/sign-in-links")
    @Idempotent
    public HttpResponse<SignInLinkView> invite(String email) {
        return HttpResponse.created(SignInLinkView.of(inviteCustomer.invite(email)));
    }
}
