package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Asks a customer what may be read and shown before anything is read for the first time, and again
 * when they have refused it since.
 */
@Singleton
class AskFirst {

    private final Consents consents;

    AskFirst(Consents consents) {
        this.consents = consents;
    }

    /** Whether the customer has answered, and lets their devices be read. */
    boolean mayRead(Customer customer) {
        return consents.isAnswered(customer.id())
                && consents.allows(customer.id(), Purpose.SUPPORT);
    }

    /** What is to be done with the device, or the page that asks and then leads back to it. */
    HttpResponse<?> before(Customer customer, String serial, Supplier<HttpResponse<?>> act) {
        return mayRead(customer) ? act.get() : HttpResponse.seeOther(asking(serial));
    }

    private static URI asking(String serial) {
        return URI.create("/my/sharing?back=/my/devices/" + serial);
    }
}
