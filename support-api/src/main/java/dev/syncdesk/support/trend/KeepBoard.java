package dev.syncdesk.support.trend;

import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.statistics.RateRatio;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a review found beside what was decided before. */
@Singleton
class KeepBoard {

    /** How long one that nobody decided about is kept once it stands out no longer. */
    private static final Duration KEPT = Duration.ofDays(90);

    private static final int MOST_TRENDS = 10_000;
    private static final String ACTOR = "Syncdesk";

    private final Trends trends;
    private final TrendPanels panels;
    private final TrendEvents events;
    private final TrendReviews reviews;
    private final Affected affected;
    private final ApplicationEventPublisher<TrendChanged> changed;

    KeepBoard(
            Trends trends,
            TrendPanels panels,
            TrendEvents events,
            TrendReviews reviews,
            Affected affected,
            ApplicationEventPublisher<TrendChanged> changed) {
        this.trends = trends;
        this.panels = panels;
        this.events = events;
        this.reviews = reviews;
        this.affected = affected;
        this.changed = changed;
    }

    @Transactional
    void keep(
            Board board,
            FleetHistory history,
            Map<TrendKey, List<TrendPanel>> byTrait,
            Instant now,
            long tookMillis) {
        Map<TrendKey, Trend> known = new HashMap<>();
        trends.lockAll(MOST_TRENDS).forEach(trend -> known.put(trend.key(), trend));
        panels.dropAll();
        Panels cut = new Panels(history);
        for (Judged judged : board.listed()) {
            Trend trend = keep(judged, board, history, known.get(judged.tested().key()), now);
            List<TrendPanel> drawn = new ArrayList<>(cut.of(judged.tested()));
            drawn.addAll(byTrait.getOrDefault(trend.key(), List.of()));
            draw(trend.id(), drawn);
        }
        trends.unlistBefore(now);
        events.dropBefore(now.minus(KEPT));
        trends.dropBefore(now.minus(KEPT));
        reviews.drop();
        int listed = board.listed().size();
        LocalDate first = history.firstDay();
        reviews.add(now, board.family(), board.words(), listed, first, tookMillis);
    }

    private Trend keep(
            Judged judged, Board board, FleetHistory history, @Nullable Trend known, Instant now) {
        Trend trend = trend(judged, board, history, known, now);
        if (known == null) {
            trends.save(trend);
            events.add(Ids.next(), trend.id(), now, ACTOR, TrendEventKind.FOUND.wire(), "");
            changed.publishEvent(new TrendChanged(trend, TrendEventKind.FOUND));
        } else {
            trends.update(trend);
        }
        return trend;
    }

    private void draw(String trendId, List<TrendPanel> drawn) {
        int position = 0;
        for (TrendPanel panel : drawn) {
            panels.add(trendId, position++, panel.trait(), panel.name(), panel.weeks());
        }
    }

    private Trend trend(
            Judged judged, Board board, FleetHistory history, @Nullable Trend known, Instant now) {
        Tested tested = judged.tested();
        RateRatio ratio = tested.ratio();
        Onset onset = Onset.of(history, tested.of(), tested.key().finding());
        Behind behind = behind(tested, history);
        return new Trend(
                known == null ? Ids.next() : known.id(),
                tested.key().kind(),
                tested.key().finding(),
                tested.key().model(),
                tested.key().subject(),
                tested.baseline(),
                finite(ratio.estimate()),
                ratio.interval().low(),
                finite(ratio.interval().high()),
                ratio.pValue(),
                judged.q(),
                tested.key().kind() == TrendKind.WORDS ? board.words() : board.family(),
                tested.here().events(),
                tested.here().exposure(),
                tested.there().events(),
                tested.there().exposure(),
                tested.method(),
                onset == null ? null : onset.most(),
                onset == null ? null : onset.low(),
                onset == null ? null : onset.high(),
                true,
                tested.excess(),
                behind.devices(),
                behind.tickets(),
                behind.writers(),
                known == null ? now : known.foundAt(),
                now,
                known == null ? TrendState.NEW : known.state(),
                known == null ? null : known.reason(),
                known == null ? null : known.mutedUntil(),
                known == null ? null : known.decidedBy(),
                known == null ? null : known.decidedAt());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private Behind behind(Tested tested, FleetHistory history) {
        TrendKey key = tested.key();
        if (key.kind() == TrendKind.WORDS) {
            return new Behind(0, tested.here().events(), 0);
        }
        LocalDate from = AffectedBy.firstDay(key.kind(), history.day(history.days() - 1));
        return affected.count(
                key.finding(),
                key.model(),
                key.kind() == TrendKind.FIRMWARE ? key.subject() : "",
                key.kind() == TrendKind.PHONE ? key.subject() : "",
                from,
                from.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
