package dev.syncdesk.support.outreach;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whose turn it is; each outreach is a transaction. */
@Factory
final class OutreachJobs {

    private static final Logger LOG = LoggerFactory.getLogger(OutreachJobs.class);
    private static final int MOST = 200;

    @Bean
    @Singleton
    RecurringTask<Void> takeTurns(Outreaches outreaches, TakeTurns turns) {
        return Tasks.recurring("take-turns", FixedDelay.ofMinutes(1))
                .execute(
                        (instance, context) ->
                                outreaches.running(MOST).forEach(id -> take(id, turns)));
    }

    /** One that fails holds up no other, and is tried again in a minute. */
    private static void take(String id, TakeTurns turns) {
        try {
            turns.take(id);
        } catch (RuntimeException failed) {
            LOG.error("The turns of outreach {} failed", id, failed);
        }
    }
}
