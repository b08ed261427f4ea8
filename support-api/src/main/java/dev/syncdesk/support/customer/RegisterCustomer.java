package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.Account;
import dev.syncdesk.support.account.Accounts;
import dev.syncdesk.support.account.CreateAccount;
import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.account.TimeZoneName;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Registers a customer, or changes what is known of one. */
@Singleton
public class RegisterCustomer {

    private static final String DEFAULT_LOCALE = "en";
    private static final String DEFAULT_ZONE = "UTC";

    private final Customers customers;
    private final Accounts accounts;
    private final CreateAccount createAccount;
    private final ApplicationEventPublisher<CustomerMoved> moved;
    private final Clock clock;

    RegisterCustomer(
            Customers customers,
            Accounts accounts,
            CreateAccount createAccount,
            ApplicationEventPublisher<CustomerMoved> moved,
            Clock clock) {
        this.customers = customers;
        this.accounts = accounts;
        this.createAccount = createAccount;
        this.moved = moved;
        this.clock = clock;
    }

    /**
     * @param locale a language tag (BCP 47)
     * @param timeZone an IANA zone
     * @throws Refusal.Invalid when one of them is none
     */
    @Transactional
    public Customer register(String email, String name, String locale, String timeZone) {
        String address = EmailAddress.of(email);
        String tag = LanguageTag.of(locale);
        String zone = TimeZoneName.of(timeZone);
        return customers
                .byEmail(address)
                .map(present -> changed(present, name, tag, zone))
                .orElseGet(() -> added(address, name, tag, zone));
    }

    /**
     * The customer with that address, registered if it is new.
     *
     * @param name null when it is not known yet
     */
    @Transactional
    public Customer known(String email, @Nullable String name) {
        String address = EmailAddress.of(email);
        return customers
                .byEmail(address)
                .orElseGet(
                        () ->
                                added(
                                        address,
                                        name == null ? nameIn(address) : name,
                                        DEFAULT_LOCALE,
                                        DEFAULT_ZONE));
    }

    private Customer changed(Customer present, String name, String locale, String zone) {
        customers.change(present.id(), name, locale, zone, clock.instant());
        if (!zone.equals(present.timeZone())) {
            moved.publishEvent(new CustomerMoved(present.id()));
        }
        return customers.byId(present.id()).orElseThrow();
    }

    private Customer added(String email, String name, String locale, String zone) {
        Account account =
                accounts.byEmail(email)
                        .orElseGet(() -> createAccount.create(email, name, Role.CUSTOMER, null));
        customers.add(Ids.next(), email, name, locale, zone, account.id(), clock.instant());
        return customers.byEmail(email).orElseThrow();
    }

    private static String nameIn(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
