package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, staff or customer.
 *
 * @param email in lower case
 * @param passwordHash Argon2id in its own notation; null for somebody who signs in by link only
 */
@MappedEntity("account")
public record Account(
        @Id String id,
        String email,
        String name,
        Role role,
        @Nullable String passwordHash,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
