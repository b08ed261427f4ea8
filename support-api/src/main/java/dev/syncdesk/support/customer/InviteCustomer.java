package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.account.MakeSignInLink;
import dev.syncdesk.support.account.NewSignInLink;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes a one-time link for a customer. */
@Singleton
public class InviteCustomer {

    private final Customers customers;
    private final Accounts accounts;
    private final MakeSignInLink makeSignInLink;

    InviteCustomer(Customers customers, Accounts accounts, MakeSignInLink makeSignInLink) {
        this.customers = customers;
        this.accounts = accounts;
        this.makeSignInLink = makeSignInLink;
    }

    /**
     * Never for an account of the staff: a link that an agent can make must not open more than a
     * customer's part.
     *
     * @throws Refusal.NotFound when no customer has that address
     */
    public NewSignInLink invite(String email) {
        Account account =
                customers
                        .byEmail(EmailAddress.of(email))
                        .flatMap(customer -> Optional.ofNullable(customer.accountId()))
                        .flatMap(accounts::byId)
                        .filter(found -> found.role() == Role.CUSTOMER)
                        .orElseThrow(() -> new Refusal.NotFound("No customer is " + email));
        return makeSignInLink.forAccount(account);
    }
}
