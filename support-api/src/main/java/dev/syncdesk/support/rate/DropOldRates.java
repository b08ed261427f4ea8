package dev.syncdesk.support.rate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Drops counts of days that no method looks back to. */
@Singleton
class DropOldRates {

    /** Three years and the weeks around them, which the longest method looks back. */
    private static final int KEPT_DAYS = 1_130;

    /** The pictures by trait look back half a year. */
    private static final int TRAITS_KEPT_DAYS = 200;

    private final Sql sql;
    private final PastRateRows rows;
    private final Clock clock;

    DropOldRates(Sql sql, PastRateRows rows, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    void drop() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        sql.transaction(
                () -> {
                    rows.dropBefore(today.minusDays(KEPT_DAYS));
                    rows.dropTraitsBefore(today.minusDays(TRAITS_KEPT_DAYS));
                    return true;
                });
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> dropOldRates(DropOldRates old) {
            return Tasks.recurring("drop-old-rates", FixedDelay.ofHours(24))
                    .execute((instance, context) -> old.drop());
        }
    }
}
