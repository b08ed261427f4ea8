package dev.syncdesk.support.platform;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a POST that carried an {@code Idempotency-Key}.
 *
 * @param requestHash of the path and the body, so that a key is not used for two different things
 */
@MappedEntity("idempotent_answer")
record IdempotentAnswer(
        String caller,
        @Id String idempotencyKey,
        String requestHash,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String body,
        Instant createdAt) {}
