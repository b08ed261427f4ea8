package dev.syncdesk.support.device;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Deletes the reports that an owner has erased, a thousand a transaction, until none is left. */
@Singleton
class EraseReports {

    static final int STRETCH = 1_000;

    private static final String TASK = "erase-reports";
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Erasures erasures;
    private final HistoryRows history;
    private final Clock clock;

    EraseReports(Erasures erasures, HistoryRows history, Clock clock) {
        this.erasures = erasures;
        this.history = history;
        this.clock = clock;
    }

    static TaskInstance<String> job(String erasureId) {
        return new TaskInstance<>(TASK, erasureId, erasureId);
    }

    /**
     * Deletes some of those that came before the owner asked.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean someOf(String erasureId) {
        Erasure erasure = erasures.byId(erasureId).orElse(null);
        if (erasure == null || erasure.finishedAt() != null) {
            return false;
        }
        int count = history.forgetSome(erasure.serial(), erasure.askedAt(), STRETCH);
        erasures.deleted(erasureId, count);
        if (count < STRETCH) {
            erasures.finish(erasureId, clock.instant());
        }
        return count == STRETCH;
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        @Named(TASK)
        OneTimeTask<String> eraseReports(BeanProvider<EraseReports> verb) {
            return Tasks.oneTime(TASK, String.class)
                    .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY, 1.5))
                    .execute((job, context) -> eraseAll(verb.get(), job.getData()));
        }

        private static void eraseAll(EraseReports verb, String erasureId) {
            boolean more = true;
            while (more) {
                more = verb.someOf(erasureId);
            }
        }
    }
}
