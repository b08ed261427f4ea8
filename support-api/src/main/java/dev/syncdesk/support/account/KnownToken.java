package dev.syncdesk.support.account;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A valid token with whom it stands for, as one row. */
@Introspected
record KnownToken(
        String id,
        @Nullable String accountId,
        String name,
        String email,
        Role role,
        @Nullable Instant lastUsedAt) {

    Caller caller() {
        return new Caller(accountId == null ? id : accountId, role, name, email, id);
    }
}
