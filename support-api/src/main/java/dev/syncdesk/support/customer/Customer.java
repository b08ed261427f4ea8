package dev.syncdesk.support.customer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person who owns devices and opens tickets.
 *
 * @param email in lower case
 * @param locale a language tag (BCP 47)
 * @param timeZone an IANA zone
 * @param accountId what they sign in with
 */
@MappedEntity("customer")
public record Customer(
        @Id String id,
        String email,
        String name,
        String locale,
        String timeZone,
        @Nullable String accountId,
        Instant createdAt,
        Instant updatedAt) {

    public Locale language() {
        return Locale.forLanguageTag(locale);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
