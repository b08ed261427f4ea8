package dev.syncdesk.support.rate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Folds the deltas into the days, a chunk a transaction. */
@Singleton
public final class FoldRates {

    private static final int CHUNK = 1_000;

    private final Sql sql;
    private final RateRows rows;

    FoldRates(Sql sql, RateRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** Folds what there is now. */
    public void fold() {
        int folded;
        do {
            folded = sql.transaction(() -> rows.fold(CHUNK));
        } while (folded == CHUNK);
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> foldRates(FoldRates fold) {
            return Tasks.recurring("fold-rates", FixedDelay.ofMinutes(1))
                    .execute((instance, context) -> fold.fold());
        }
    }
}
