package dev.syncdesk.support.bugtracker;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Looks every few seconds which bug is to be read, and what is to be said. */
@Factory
final class BugJobs {

    private static final int EVERY_SECONDS = 10;

    @Bean
    @Singleton
    RecurringTask<Void> readBugs(ReadBugs bugs) {
        return Tasks.recurring("read-bugs", FixedDelay.ofSeconds(EVERY_SECONDS))
                .execute(
                        (instance, context) -> {
                            bugs.readDue();
                            bugs.sayDue();
                        });
    }
}
