package dev.syncdesk.support.pattern;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.platform.StartUp;
import dev.syncdesk.support.trend.Trend;
import dev.syncdesk.support.trend.Trends;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Looks at the devices behind each trend that stands out: what they have in common that others have
 * not, and what was seen around the day on which it began for each. A few trends at a time, each
 * every {@value #HOURS} hours.
 */
@Singleton
public class LookCloser {

    static final int HOURS = 6;

    private static final int AT_ONCE = 5;
    private static final int MOST_FORGOTTEN = 100;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Trends trends;
    private final CloserLooks looks;
    private final SharedTraits traits;
    private final DrawDevices draw;
    private final AlignDays align;
    private final Sql sql;
    private final Clock clock;

    LookCloser(
            Trends trends,
            CloserLooks looks,
            SharedTraits traits,
            DrawDevices draw,
            AlignDays align,
            Sql sql,
            Clock clock) {
        this.trends = trends;
        this.looks = looks;
        this.traits = traits;
        this.draw = draw;
        this.align = align;
        this.sql = sql;
        this.clock = clock;
    }

    private void lookUnless(StartUp starting) {
        if (starting.isReady()) {
            look();
        }
    }

    /** At those whose turn it is; each trend is a transaction. */
    public synchronized void look() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant before = now.minus(Duration.ofHours(HOURS));
        List<String> due = sql.transaction(() -> looks.due(before, AT_ONCE));
        for (String id : due) {
            sql.transaction(
                    () -> {
                        trends.byId(id).ifPresent(trend -> look(trend, now));
                        return true;
                    });
        }
        sql.transaction(() -> forget(now.minus(KEPT)));
    }

    private void look(Trend trend, Instant now) {
        DrawDevices.Lot lot = draw.of(trend, now);
        List<SharedTrait> common =
                TraitTests.of(
                        lot.affected().stream().map(Drawn::traits).toList(),
                        lot.others().stream().map(Drawn::traits).toList());
        AlignDays.Aligned aligned = align.of(lot);
        traits.replace(trend.id(), common);
        looks.replace(
                new CloserLook(
                        trend.id(),
                        now,
                        lot.affected().size(),
                        lot.others().size(),
                        aligned.affected(),
                        aligned.others()),
                aligned.days());
    }

    private boolean forget(Instant before) {
        for (String id : looks.old(before, MOST_FORGOTTEN)) {
            traits.forget(id);
            looks.forgetDays(id);
            looks.forget(id);
        }
        return true;
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> lookCloser(LookCloser look, Provider<StartUp> startUp) {
            return Tasks.recurring("look-closer", FixedDelay.of(EVERY))
                    .execute((instance, context) -> look.lookUnless(startUp.get()));
        }
    }
}
