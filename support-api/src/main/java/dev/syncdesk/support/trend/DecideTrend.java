package dev.syncdesk.support.trend;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says of a trend that it was seen, that it is not to be shown for a while, or that it is open
 * again.
 */
@Singleton
public class DecideTrend {

    public static final int LONGEST_REASON = 500;

    private static final int LONGEST_MUTE_DAYS = 366;

    private final Trends trends;
    private final TrendEvents events;
    private final ApplicationEventPublisher<TrendChanged> changed;
    private final Clock clock;

    DecideTrend(
            Trends trends,
            TrendEvents events,
            ApplicationEventPublisher<TrendChanged> changed,
            Clock clock) {
        this.trends = trends;
        this.events = events;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    public Trend acknowledge(String id, String by) {
        return decide(id, TrendState.ACKNOWLEDGED, null, null, by);
    }

    /**
     * @param reason checked text
     * @param until the day on which it is shown again
     * @throws Refusal.Invalid if that day is not after today, or more than a year away
     */
    @Transactional
    public Trend mute(String id, String reason, LocalDate until, String by) {
        requireMuteDay(until, clock.instant());
        return decide(id, TrendState.MUTED, reason, until, by);
    }

    @Transactional
    public Trend reopen(String id, String by) {
        return decide(id, TrendState.NEW, null, null, by);
    }

    /** It has become a known issue. */
    void makeKnown(String id, String title, String by) {
        decide(id, TrendState.KNOWN, title, null, by);
    }

    /**
     * @throws Refusal.Invalid if it is not after today, or more than a year away
     */
    public static void requireMuteDay(LocalDate until, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_MUTE_DAYS))) {
            throw new Refusal.Invalid(
                    "until", "is not from tomorrow to " + today.plusDays(LONGEST_MUTE_DAYS));
        }
    }

    private Trend decide(
            String id,
            TrendState state,
            @Nullable String reason,
            @Nullable LocalDate until,
            String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Trend trend = trends.lock(id).orElseThrow(() -> absent(id));
        Trend decided = trend.decided(state, reason, until, by, now);
        trends.update(decided);
        String detail = reason == null ? "" : reason;
        events.add(Ids.next(), id, now, by, kind(state).wire(), detail);
        changed.publishEvent(new TrendChanged(decided, kind(state)));
        return decided;
    }

    private static TrendEventKind kind(TrendState state) {
        return switch (state) {
            case NEW -> TrendEventKind.REOPENED;
            case ACKNOWLEDGED -> TrendEventKind.ACKNOWLEDGED;
            case MUTED -> TrendEventKind.MUTED;
            case KNOWN -> TrendEventKind.MADE_KNOWN;
        };
    }

    /**
     * Until when, as text.
     *
     * @throws Refusal.Invalid if it is no day
     */
    public static LocalDate day(@Nullable String text) {
        try {
            return LocalDate.parse(PlainInput.required("until", text, 10));
        } catch (DateTimeParseException noDay) {
            throw new Refusal.Invalid("until", "is no day such as 2026-12-24");
        }
    }

    public static Refusal.NotFound absent(String id) {
        return new Refusal.NotFound("There is no trend " + id + ".");
    }
}
