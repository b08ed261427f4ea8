package dev.syncdesk.support.customer;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/** A customer as staff see them. */
@Serdeable
public record CustomerView(
        String email, String name, String locale, String timeZone, Instant createdAt) {

    public static CustomerView of(Customer customer) {
        return new CustomerView(
                customer.email(),
                customer.name(),
                customer.locale(),
                customer.timeZone(),
                customer.createdAt());
    }
}
