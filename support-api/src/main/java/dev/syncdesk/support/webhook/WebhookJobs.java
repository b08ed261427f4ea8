package dev.syncdesk.support.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Looks every few seconds what waits: one job, so that slow addresses hold up nothing else. */
@Factory
final class WebhookJobs {

    private static final int EVERY_SECONDS = 5;

    @Bean
    @Singleton
    RecurringTask<Void> sendDeliveries(SendDeliveries send) {
        return Tasks.recurring("send-webhooks", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute((instance, context) -> send.sendDue());
    }
}
