package dev.syncdesk.support.connector;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Looks every minute whose turn it is. */
@Factory
final class CloudJobs {

    @Bean
    @Singleton
    RecurringTask<Void> pollCloud(PollCloud poll, CloudSettings settings) {
        return Tasks.recurring("poll-cloud", FixedDelay.ofMinutes(1))
                .execute(
                        (instance, context) -> {
                            if (settings.isOn()) {
                                poll.poll();
                            }
                        });
    }
}
