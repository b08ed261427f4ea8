package dev.syncdesk.support.platform;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What is to be delivered to relays. A message is written in the transaction that it belongs to,
 * goes out after the commit, and is tried again until the broker has it or it has expired.
 */
@Singleton
public final class Outbox {

    private static final String TASK = "deliver";

    private final BeanProvider<Jobs> jobs;
    private final Clock clock;

    // A provider, because the jobs know the delivery task and the delivery knows the jobs.
    Outbox(BeanProvider<Jobs> jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public void send(OutboundMessage message) {
        jobs.get().runSoon(new TaskInstance<>(TASK, Ids.next(), message), clock.instant());
    }

    @Factory
    static final class Delivery {

        private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
        private static final Duration LONGEST_RETRY = Duration.ofSeconds(8);
        private static final int MOST_DOUBLINGS = 10;
        private static final long BROKER_ANSWERS_WITHIN_SECONDS = 10;

        private final BeanProvider<MessageDoor> door;
        private final Clock clock;

        Delivery(BeanProvider<MessageDoor> door, Clock clock) {
            this.door = door;
            this.clock = clock;
        }

        @Bean
        @Singleton
        OneTimeTask<OutboundMessage> deliver() {
            return Tasks.oneTime(TASK, OutboundMessage.class)
                    .onFailure(
                            (failed, job) ->
                                    job.reschedule(failed, failed.getTimeDone().plus(wait(failed))))
                    .execute((instance, context) -> deliver(instance.getData()));
        }

        /** Doubles, and stays short enough that a broker that is back soon has what waits. */
        private static Duration wait(ExecutionComplete failed) {
            int failures = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
            Duration wait = FIRST_RETRY.multipliedBy(1L << failures);
            return wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY;
        }

        private void deliver(OutboundMessage message) {
            Duration expiry = Duration.between(clock.instant(), message.expiresAt());
            if (expiry.isPositive()) {
                door.get()
                        .publish(message, expiry)
                        .orTimeout(BROKER_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .join();
            }
        }
    }
}
