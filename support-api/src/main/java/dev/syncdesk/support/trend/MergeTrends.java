package dev.syncdesk.support.trend;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says that a trend is the same as another and follows it from then on, and takes that back. Its
 * own numbers stay its own; on the board and in what is affected it is a part of its target.
 */
@Singleton
public class MergeTrends {

    /** That follow one. */
    public static final int MOST = 20;

    private static final int LONGEST_DETAIL = 500;

    private final Trends trends;
    private final TrendMerges merges;
    private final TrendEvents events;
    private final DecideTrend decide;
    private final ApplicationEventPublisher<TrendChanged> changed;
    private final Clock clock;

    MergeTrends(
            Trends trends,
            TrendMerges merges,
            TrendEvents events,
            DecideTrend decide,
            ApplicationEventPublisher<TrendChanged> changed,
            Clock clock) {
        this.trends = trends;
        this.merges = merges;
        this.events = events;
        this.decide = decide;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Both count as seen.
     *
     * @throws Refusal.Conflict if either would then follow what follows another, or too many would
     */
    @Transactional
    public Trend merge(String id, String into, String by) {
        if (id.equals(into)) {
            throw new Refusal.Invalid("into", "is the trend itself");
        }
        // In one order, so that two who merge crosswise wait for each other and not for ever.
        boolean first = id.compareTo(into) < 0;
        Trend one = hold(first ? id : into);
        Trend other = hold(first ? into : id);
        Trend trend = first ? one : other;
        Trend target = first ? other : one;
        requireFlat(trend, target);
        requireAlike(trend, target);
        merges.merge(id, into, by, now());
        see(trend, by);
        see(target, by);
        tell(trend, TrendEventKind.MERGED, into, by);
        return target;
    }

    /**
     * @throws Refusal.Conflict if it follows none
     */
    @Transactional
    public Trend separate(String id, String by) {
        Trend trend = hold(id);
        String target = merges.targetOf(id).map(Trend::id).orElse("");
        if (merges.separate(id) == 0) {
            throw new Refusal.Conflict("This trend is not merged into another.");
        }
        tell(trend, TrendEventKind.SEPARATED, target, by);
        return trend;
    }

    private void requireFlat(Trend trend, Trend target) {
        if (merges.targetOf(trend.id()).isPresent() || merges.targetOf(target.id()).isPresent()) {
            throw new Refusal.Conflict(
                    "One of the two is merged into another already. Take it out first.");
        }
        if (!merges.into(trend.id(), 1).isEmpty()) {
            throw new Refusal.Conflict(
                    "Others are merged into this trend. Merge the other one into it instead.");
        }
        if (merges.into(target.id(), MOST).size() == MOST) {
            throw new Refusal.Conflict(MOST + " are merged into it already.");
        }
    }

    /** Cases and devices are not one number. */
    private static void requireAlike(Trend trend, Trend target) {
        if (trend.isOfDevices() != target.isOfDevices()) {
            throw new Refusal.Conflict(
                    "One of the two counts cases and the other devices: they are no one number.");
        }
    }

    private void see(Trend trend, String by) {
        if (trend.state() == TrendState.NEW) {
            decide.acknowledge(trend.id(), by);
        }
    }

    private void tell(Trend trend, TrendEventKind kind, String target, String by) {
        String detail =
                trends.byId(target)
                        .map(one -> one.finding() + " " + one.model() + " " + one.subject())
                        .orElse("");
        String cut = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
        events.add(Ids.next(), trend.id(), now(), by, kind.wire(), cut);
        changed.publishEvent(new TrendChanged(trend, kind));
    }

    private Trend hold(String id) {
        return trends.lock(id).orElseThrow(() -> DecideTrend.absent(id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
