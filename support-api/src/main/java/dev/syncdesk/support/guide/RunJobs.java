package dev.syncdesk.support.guide;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.syncdesk.support.platform.Ids;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The jobs of runs: sending a step, its deadline, and whether the cure lasted. */
@Factory
final class RunJobs {

    static final Duration LASTS = Duration.ofHours(72);

    private static final String SEND = "run-step";
    private static final String DEADLINE = "run-deadline";
    private static final String LASTING = "run-lasting";
    private static final Duration RETRY = Duration.ofSeconds(1);

    static TaskInstance<StepErrand> send(StepErrand errand) {
        return new TaskInstance<>(SEND, Ids.next(), errand);
    }

    /**
     * One for each deadline: an earlier one that comes due finds its time gone and does nothing.
     */
    static TaskInstance<String> deadline(String runId, Instant at) {
        return new TaskInstance<>(DEADLINE, runId + "@" + at.toEpochMilli(), runId);
    }

    static TaskInstance<String> lasting(String runId) {
        return new TaskInstance<>(LASTING, runId, runId);
    }

    @Bean
    @Singleton
    @Named(SEND)
    OneTimeTask<StepErrand> sendStep(BeanProvider<SendStep> verb) {
        return Tasks.oneTime(SEND, StepErrand.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY, 1.5))
                .execute((job, context) -> verb.get().send(job.getData()));
    }

    @Bean
    @Singleton
    @Named(DEADLINE)
    OneTimeTask<String> reachDeadline(BeanProvider<ReachDeadline> verb) {
        return Tasks.oneTime(DEADLINE, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY, 1.5))
                .execute((job, context) -> verb.get().reach(job.getData()));
    }

    @Bean
    @Singleton
    @Named(LASTING)
    OneTimeTask<String> judgeLasting(BeanProvider<JudgeLasting> verb) {
        return Tasks.oneTime(LASTING, String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY, 1.5))
                .execute((job, context) -> verb.get().judge(job.getData()));
    }
}
