package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session or token as its holder sees it, without its secret. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TokenView(
        String id,
        TokenKind kind,
        String name,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public static TokenView of(AccessToken token) {
        return new TokenView(
                token.id(),
                token.kind(),
                token.name(),
                token.role(),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }
}
