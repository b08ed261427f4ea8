package dev.syncdesk.support.rate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Folds the deltas into the days, a chunk a transaction. */
@Singleton
public final class FoldRates {

    private static final int CHUNK = 1_000;

    private final TransactionOperations<Connection> transactions;
    private final RateRows rows;

    FoldRates(TransactionOperations<Connection> transactions, RateRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    /** Folds what there is now. */
    public void fold() {
        int folded;
        do {
            folded = transactions.executeWrite(status -> rows.fold(status.getConnection(), CHUNK));
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
