package dev.syncdesk.support.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets answers that are too old to be given again. */
@Factory
final class AnswerCleaning {

    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    @Singleton
    RecurringTask<Void> cleanAnswers(IdempotentAnswers answers, Clock clock) {
        return Tasks.recurring("clean-answers", FixedDelay.of(EVERY))
                .execute(
                        (instance, context) ->
                                answers.forgetAll(clock.instant().minus(AnswerOnce.KEPT)));
    }
}
