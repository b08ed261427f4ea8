package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The customer that a caller is. */
@Singleton
public class CustomerOf {

    private final Customers customers;
    private final RegisterCustomer registerCustomer;

    CustomerOf(Customers customers, RegisterCustomer registerCustomer) {
        this.customers = customers;
        this.registerCustomer = registerCustomer;
    }

    /** Empty for staff and for programs, even when they have the address of a customer. */
    public Optional<Customer> find(Caller caller) {
        return caller.isStaff() || caller.isMachine()
                ? Optional.empty()
                : Optional.of(
                        customers
                                .byAccount(caller.id())
                                .orElseGet(
                                        () ->
                                                registerCustomer.known(
                                                        caller.email(), caller.name())));
    }

    /**
     * @throws Refusal.Forbidden when the caller is no customer
     */
    public Customer of(Caller caller) {
        return find(caller)
                .orElseThrow(
                        () -> new Refusal.Forbidden("Only a customer may do this for themself."));
    }
}
