package dev.syncdesk.support.selfhelp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Judges every ten minutes what is due, a chunk a transaction. */
@Factory
final class SelfHelpJobs {

    @Bean
    @Singleton
    RecurringTask<Void> judgeSelfHelp(JudgeSelfHelp judge) {
        return Tasks.recurring("judge-self-help", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> judgeAll(judge));
    }

    private static void judgeAll(JudgeSelfHelp judge) {
        int judged;
        do {
            judged = judge.judgeDue();
        } while (judged == JudgeSelfHelp.CHUNK && !Thread.currentThread().isInterrupted());
    }
}
