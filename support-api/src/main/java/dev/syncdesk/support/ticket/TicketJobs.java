package dev.syncdesk.support.ticket;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The jobs of tickets: closing what was solved. */
@Factory
final class TicketJobs {

    private static final String CLOSE = "ticket-close";
    private static final Duration RETRY = Duration.ofSeconds(5);

    static TaskInstance<Long> close(long number, Instant solvedAt) {
        return new TaskInstance<>(CLOSE, number + "@" + solvedAt.toEpochMilli(), number);
    }

    @Bean
    @Singleton
    @Named(CLOSE)
    OneTimeTask<Long> closeSolved(BeanProvider<CloseSolved> verb) {
        return Tasks.oneTime(CLOSE, Long.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY, 1.5))
                .execute((job, context) -> verb.get().close(job.getData()));
    }
}
