package dev.syncdesk.support.selfhelp;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts what self-service has deflected, of the days until now. */
@Singleton
public class Deflections {

    public static final int DEFAULT_DAYS = 28;
    private static final int MAX_DAYS = 400;

    /** The newest of a longer time; more would say the same. */
    private static final int MOST_COUNTED = 100_000;

    private final SelfHelps helps;
    private final Clock clock;

    Deflections(SelfHelps helps, Clock clock) {
        this.helps = helps;
        this.clock = clock;
    }

    /**
     * @param asked how many days back; null is {@value #DEFAULT_DAYS}
     * @throws Refusal.Invalid if it is not from 1 to 400
     */
    @Transactional(readOnly = true)
    public Deflection of(@Nullable Integer asked) {
        int days = asked == null ? DEFAULT_DAYS : asked;
        if (days < 1 || days > MAX_DAYS) {
            throw new Refusal.Invalid("days", days + " is not from 1 to " + MAX_DAYS);
        }
        Instant now = clock.instant();
        Instant from = now.minus(Duration.ofDays(days));
        return Deflection.of(from, now, helps.counts(from, now, MOST_COUNTED));
    }
}
