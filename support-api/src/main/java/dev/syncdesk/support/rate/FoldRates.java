package dev.syncdesk.support.rate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.IntUnaryOperator;

/** Folds the deltas into the days, a chunk a transaction. */
@Singleton
public final class FoldRates {

    private static final int CHUNK = 1_000;

    private final Sql sql;
    private final RateRows rows;
    private final TraitRows traits;

    FoldRates(Sql sql, RateRows rows, TraitRows traits) {
        this.sql = sql;
        this.rows = rows;
        this.traits = traits;
    }

    /** Folds what there is now; one at a time. */
    public synchronized void fold() {
        whole(rows::fold);
        whole(traits::fold);
    }

    private void whole(IntUnaryOperator chunk) {
        int folded;
        do {
            folded = sql.transaction(() -> chunk.applyAsInt(CHUNK));
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
