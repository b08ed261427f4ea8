package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who a secret stands for. */
@Singleton
public class Callers {

    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final AccessTokens tokens;
    private final Clock clock;

    Callers(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty when the secret is unknown, ended or expired, or its account is disabled. */
    @Transactional
    public Optional<Caller> bySecret(String secret) {
        Instant now = clock.instant();
        Optional<KnownToken> known = tokens.valid(SecretHash.of(secret), now);
        known.filter(token -> isDue(token.lastUsedAt(), now))
                .ifPresent(token -> tokens.touch(token.id(), now));
        return known.map(KnownToken::caller);
    }

    private static boolean isDue(@Nullable Instant lastUsedAt, Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(TOUCH_EVERY).isBefore(now);
    }
}
