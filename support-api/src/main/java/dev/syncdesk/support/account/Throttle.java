package dev.syncdesk.support.account;

import static io.micronaut.transaction.TransactionDefinition.Propagation.REQUIRES_NEW;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Slows down guessing at a door. A try is counted before it is judged, so that many at once are not
 * let through together.
 */
@Singleton
public class Throttle {

    private static final int MAX_SUBJECT_CHARACTERS = 300;

    private final SignInFailures failures;
    private final Clock clock;

    Throttle(SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @param subject whom to slow down, such as {@code email:ana@example.org}
     * @param most tries within one window
     * @throws Refusal.TooMany when there were more
     */
    public void attempt(String subject, int most, Duration window) {
        Instant now = clock.instant();
        SignInFailure counted = count(key(subject), now, now.plus(window));
        if (counted.failures() > most) {
            Duration wait = Duration.between(now, counted.windowUntil());
            throw new Refusal.TooMany(
                    "Too many tries. Try again in " + (wait.toSeconds() + 1) + " seconds.", wait);
        }
    }

    /** Takes back one try that was not a failure. */
    @Transactional
    public void forgive(String subject) {
        failures.takeBackOne(key(subject));
    }

    /** Forgets every try of a subject. */
    @Transactional
    public void forget(String subject) {
        failures.forget(key(subject));
    }

    /** In a transaction of its own: the count stays when the try fails. */
    @Transactional(propagation = REQUIRES_NEW)
    SignInFailure count(String subject, Instant now, Instant until) {
        if (failures.countOneMore(subject, now, until) == 0
                && failures.addFirst(subject, until) == 0) {
            failures.countOneMore(subject, now, until);
        }
        return failures.of(subject).orElseThrow();
    }

    private static String key(String subject) {
        return subject.substring(0, Math.min(subject.length(), MAX_SUBJECT_CHARACTERS));
    }
}
