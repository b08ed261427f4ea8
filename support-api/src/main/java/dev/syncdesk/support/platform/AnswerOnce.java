package dev.syncdesk.support.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates once for each key. Taking the key, creating, and the note of the answer are one
 * transaction, so that no crash can leave one without the other; where another server creates, they
 * are two with the call between them, and a key that a crash left without its answer stays taken.
 */
@Singleton
class AnswerOnce {

    static final Duration KEPT = Duration.ofHours(24);

    private final IdempotentAnswers answers;
    private final Sql sql;
    private final JsonMapper json;
    private final Clock clock;

    AnswerOnce(IdempotentAnswers answers, Sql sql, JsonMapper json, Clock clock) {
        this.answers = answers;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Conflict when the key was used for another call
     */
    @Transactional
    HttpResponse<?> answer(IdempotencyKey key, Supplier<HttpResponse<?>> create) {
        if (!take(key)) {
            return again(key);
        }
        HttpResponse<?> first = create.get();
        note(key, first);
        return first;
    }

    /**
     * @param create in no transaction; a {@link Refusal} of it says that nothing was created
     * @throws Refusal.Conflict when the key was used for another call, or its first has no answer
     */
    HttpResponse<?> answerFromOutside(IdempotencyKey key, Supplier<HttpResponse<?>> create) {
        if (!sql.transaction(() -> take(key))) {
            return again(key);
        }
        HttpResponse<?> first;
        try {
            first = create.get();
        } catch (Refusal nothingCreated) {
            answers.release(key.caller(), key.key());
            throw nothingCreated;
        }
        note(key, first);
        return first;
    }

    private boolean take(IdempotencyKey key) {
        Instant now = clock.instant();
        answers.forget(key.caller(), key.key(), now.minus(KEPT));
        return answers.take(key.caller(), key.key(), key.requestHash(), now) > 0;
    }

    private void note(IdempotencyKey key, HttpResponse<?> first) {
        answers.note(
                key.caller(),
                key.key(),
                first.code(),
                first.getHeaders().get(HttpHeaders.LOCATION),
                first.getBody().map(this::written).orElse(null));
    }

    private String written(Object body) {
        try {
            return json.writeValueAsString(
                    body instanceof ShownOnce once ? once.withoutSecret() : body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private HttpResponse<?> again(IdempotencyKey key) {
        IdempotentAnswer first = answers.of(key.caller(), key.key()).orElseThrow();
        if (!first.requestHash().equals(key.requestHash())) {
            throw new Refusal.Conflict(
                    "The Idempotency-Key "
                            + key.key()
                            + " was used for another call. Use a new one.");
        }
        return repeated(first);
    }

    private static HttpResponse<?> repeated(IdempotentAnswer first) {
        Integer status = first.status();
        if (status == null) {
            throw new Refusal.Conflict(
                    "The first call with the Idempotency-Key "
                            + first.idempotencyKey()
                            + " has no answer yet, or was cut off. Look whether it did its work"
                            + " before you use a new key.");
        }
        MutableHttpResponse<@Nullable String> response =
                HttpResponse.<@Nullable String>status(HttpStatus.valueOf(status));
        if (first.location() != null) {
            response.header(HttpHeaders.LOCATION, first.location());
        }
        return first.body() == null
                ? response
                : response.contentType(MediaType.APPLICATION_JSON_TYPE).body(first.body());
    }
}
