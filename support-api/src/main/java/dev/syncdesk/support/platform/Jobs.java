package dev.syncdesk.support.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Timers, retries and deliveries that survive a restart, on db-scheduler. A job is scheduled on the
 * present transaction's connection, so that it exists if and only if what it belongs to does.
 */
@Singleton
public final class Jobs implements StartStep {

    private static final int THREADS = 4;

    private final Scheduler scheduler;
    private final SchedulerClient client;
    private final AfterCommit afterCommit;

    Jobs(
            DataSource dataSource,
            List<OneTimeTask<?>> oneTimeTasks,
            List<RecurringTask<?>> recurringTasks,
            AfterCommit afterCommit,
            Clock clock) {
        List<Task<?>> known = new ArrayList<>(oneTimeTasks);
        this.scheduler =
                Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource), known)
                        .startTasks(recurringTasks)
                        .threads(THREADS)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .pollingInterval(Duration.ofSeconds(1))
                        .heartbeatInterval(Duration.ofSeconds(30))
                        .shutdownMaxWait(Duration.ofSeconds(5))
                        .clock(clock::instant)
                        .build();
        this.client = SchedulerClient.Builder.create(dataSource).build();
        this.afterCommit = afterCommit;
    }

    @Override
    public int getOrder() {
        return JOBS;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public void start() {
        scheduler.start();
    }

    /** Runs the job once at that time. Call it inside the transaction that it belongs to. */
    public <T> void schedule(TaskInstance<T> job, Instant at) {
        client.scheduleIfNotExists(job, at);
    }

    /** Runs the job as soon as the present transaction has committed. */
    public <T> void runSoon(TaskInstance<T> job, Instant now) {
        client.scheduleIfNotExists(job, now);
        afterCommit.run(this::runDue);
    }

    /** Looks at once for what is due, without waiting for the next poll. */
    public void runDue() {
        scheduler.triggerCheckForDueExecutions();
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }
}
