package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session, an API login, a machine's token or an app's token. Its secret is known by hash only.
 *
 * @param accountId null for a machine's
 * @param name what its holder recognises it by, such as the browser
 * @param role a machine's; an account's tokens follow the account's present role
 */
@MappedEntity("access_token")
public record AccessToken(
        @Id String id,
        TokenKind kind,
        @Nullable String accountId,
        String name,
        Role role,
        String secretHash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant endedAt) {}
