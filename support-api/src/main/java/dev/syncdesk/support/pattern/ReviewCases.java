package dev.syncdesk.support.pattern;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.platform.StartUp;
import dev.syncdesk.support.text.SimilarTexts;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Looks for cases that say much the same and that no finding explains: among the newest {@value
 * #MOST_CASES} of the last {@value #DAYS} days, of three customers at least.
 */
@Singleton
public class ReviewCases {

    public static final int MOST_CASES = 2_000;
    public static final int DAYS = 28;

    /** One customer who writes ten cases is no pattern. */
    public static final int LEAST_CUSTOMERS = 3;

    private static final int MOST_GROUPS = 50;
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final CaseTexts texts;
    private final CaseDevices devices;
    private final KeepGroups keep;
    private final Sql sql;
    private final Clock clock;

    ReviewCases(CaseTexts texts, CaseDevices devices, KeepGroups keep, Sql sql, Clock clock) {
        this.texts = texts;
        this.devices = devices;
        this.keep = keep;
        this.sql = sql;
        this.clock = clock;
    }

    private void reviewUnless(StartUp starting) {
        if (starting.isReady()) {
            review();
        }
    }

    /** One at a time. */
    public synchronized void review() {
        Instant began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<CaseText> all =
                sql.transaction(() -> texts.newest(began.minus(Duration.ofDays(DAYS)), MOST_CASES));
        Map<Long, CaseText> cases =
                all.stream().collect(Collectors.toMap(CaseText::number, Function.identity()));
        List<FoundGroup> found =
                SimilarTexts.of(all.stream().map(CaseText::written).toList()).stream()
                        .map(group -> FoundGroup.of(group, cases))
                        .filter(group -> group.customers() >= LEAST_CUSTOMERS)
                        .limit(MOST_GROUPS)
                        .toList();
        List<KeepGroups.Judged> judged = sql.transaction(() -> devices.judged(found, all, began));
        int unexplained = (int) all.stream().filter(one -> !one.explained()).count();
        long millis = Duration.between(began, clock.instant()).toMillis();
        keep.keep(judged, new CaseReview(began, all.size(), unexplained, millis));
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> reviewCases(ReviewCases review, Provider<StartUp> startUp) {
            return Tasks.recurring("review-cases", FixedDelay.of(EVERY))
                    .execute((instance, context) -> review.reviewUnless(startUp.get()));
        }
    }
}
