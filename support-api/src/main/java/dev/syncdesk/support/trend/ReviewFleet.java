package dev.syncdesk.support.trend;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.platform.StartUp;
import dev.syncdesk.support.rate.FoldRates;
import dev.syncdesk.support.rate.RateHistoryRows;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the whole fleet's rates and keeps what stands out. */
@Singleton
public class ReviewFleet {

    /** Weeks that are looked at by firmware and phone. */
    static final int RECENT_WEEKS = 26;

    /** Weeks that are looked at by model. */
    private static final int OLD_WEEKS = 159;

    private static final int MOST_WORDS = 50_000;
    private static final Duration WORDS_WITHIN = Duration.ofDays(90);
    private static final String JOB = "review-fleet";
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final FoldRates fold;
    private final RateHistoryRows rates;
    private final TicketWordCounts words;
    private final TraitPanels traits;
    private final KeepBoard keep;
    private final Sql sql;
    private final Clock clock;

    ReviewFleet(
            FoldRates fold,
            RateHistoryRows rates,
            TicketWordCounts words,
            TraitPanels traits,
            KeepBoard keep,
            Sql sql,
            Clock clock) {
        this.fold = fold;
        this.rates = rates;
        this.words = words;
        this.traits = traits;
        this.keep = keep;
        this.sql = sql;
        this.clock = clock;
    }

    /** What was kept can be read meanwhile: nobody who waits for a start waits for this. */
    private void reviewUnless(StartUp starting) {
        if (starting.isReady()) {
            review();
        }
    }

    /** Of the days that are over; one at a time. */
    public synchronized void review() {
        Instant began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        LocalDate today = LocalDate.ofInstant(began, ZoneOffset.UTC);
        fold.fold();
        FleetHistory recent = sql.transaction(() -> recent(today));
        FleetHistory old = sql.transaction(() -> old(today));
        Board board = Board.of(recent, old, sql.transaction(() -> words(began)));
        Map<TrendKey, List<TrendPanel>> drawn = sql.transaction(() -> drawn(board, recent));
        long millis = Duration.between(began, clock.instant()).toMillis();
        keep.keep(board, recent, drawn, began, millis);
    }

    /** The pictures by trait of what is listed. */
    private Map<TrendKey, List<TrendPanel>> drawn(Board board, FleetHistory history) {
        Map<TrendKey, List<TrendPanel>> drawn = new HashMap<>();
        for (Judged judged : board.listed()) {
            TrendKey key = judged.tested().key();
            drawn.put(key, traits.of(key, history.from(), history.weeks()));
        }
        return drawn;
    }

    private FleetHistory recent(LocalDate today) {
        FleetHistory history = new FleetHistory(today, RECENT_WEEKS * FleetHistory.WEEK);
        rates.each(history.from(), today, history::add);
        return history;
    }

    private FleetHistory old(LocalDate today) {
        FleetHistory history = new FleetHistory(today, OLD_WEEKS * FleetHistory.WEEK);
        rates.byModel(history.from(), today, history::add);
        return history;
    }

    private WordTests words(Instant now) {
        Instant since = now.minus(WORDS_WITHIN);
        List<WordCount> cells = new ArrayList<>(words.byWord(since, MOST_WORDS));
        words.byTags(since, MOST_WORDS).forEach(tagged -> cells.addAll(tags(tagged)));
        return new WordTests(words.all(since, MOST_WORDS), summed(cells));
    }

    private static List<WordCount> tags(TaggedTickets tagged) {
        return Stream.of(tagged.tags().split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(
                        tag ->
                                new WordCount(
                                        "#" + tag,
                                        tagged.model(),
                                        tagged.firmware(),
                                        tagged.tickets()))
                .toList();
    }

    /** Tickets with other tags beside it have the tag too. */
    private static List<WordCount> summed(List<WordCount> cells) {
        record Place(String word, WordCount.Product product) {}
        return cells.stream()
                .collect(
                        Collectors.groupingBy(
                                cell -> new Place(cell.word(), cell.product()),
                                Collectors.summingLong(WordCount::tickets)))
                .entrySet()
                .stream()
                .map(
                        entry ->
                                new WordCount(
                                        entry.getKey().word(),
                                        entry.getKey().product().model(),
                                        entry.getKey().product().firmware(),
                                        entry.getValue()))
                .toList();
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> reviewFleet(ReviewFleet review, Provider<StartUp> startUp) {
            return Tasks.recurring(JOB, FixedDelay.of(EVERY))
                    .execute((instance, context) -> review.reviewUnless(startUp.get()));
        }
    }
}
