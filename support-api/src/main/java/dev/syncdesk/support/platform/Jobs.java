package dev.syncdesk.support.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.core.util.SupplierUtil;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Timers, retries and deliveries that survive a restart, on db-scheduler. A job is scheduled on the
 * present transaction's connection, so that it exists if and only if what it belongs to does.
 */
@Singleton
public final class Jobs implements StartStep {

    private static final int THREADS = 4;

    private final DataSource dataSource;
    private final List<OneTimeTask<?>> oneTimeTasks;
    private final List<RecurringTask<?>> recurringTasks;
    private final AfterCommit afterCommit;
    private final Clock clock;
    // db-scheduler asks the database what it is when it is built, so that waits for the database.
    private final Supplier<Scheduler> scheduler = SupplierUtil.memoized(this::newScheduler);
    private final Supplier<SchedulerClient> client = SupplierUtil.memoized(this::newClient);
    private volatile boolean started;

    Jobs(
            DataSource dataSource,
            List<OneTimeTask<?>> oneTimeTasks,
            List<RecurringTask<?>> recurringTasks,
            AfterCommit afterCommit,
            Clock clock) {
        this.dataSource = dataSource;
        this.oneTimeTasks = oneTimeTasks;
        this.recurringTasks = recurringTasks;
        this.afterCommit = afterCommit;
        this.clock = clock;
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
        scheduler.get().start();
        started = true;
    }

    /** Runs the job once at that time. Call it inside the transaction that it belongs to. */
    public <T> void schedule(TaskInstance<T> job, Instant at) {
        client.get().scheduleIfNotExists(job, at);
    }

    /** Runs the job as soon as the present transaction has committed. */
    public <T> void runSoon(TaskInstance<T> job, Instant now) {
        schedule(job, now);
        afterCommit.run(this::runDue);
    }

    /** Looks at once for what is due, without waiting for the next poll. */
    public void runDue() {
        if (started) {
            scheduler.get().triggerCheckForDueExecutions();
        }
    }

    @PreDestroy
    void stop() {
        if (started) {
            scheduler.get().stop();
        }
    }

    private Scheduler newScheduler() {
        List<Task<?>> known = new ArrayList<>(oneTimeTasks);
        return new ClockedSchedulerBuilder(unwrapped(), known, clock)
                .startTasks(recurringTasks)
                .threads(THREADS)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(30))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    private SchedulerClient newClient() {
        return SchedulerClient.Builder.create(dataSource)
                .jdbcCustomization(new AutodetectJdbcCustomization(unwrapped()))
                .build();
    }

    private DataSource unwrapped() {
        return DelegatingDataSource.unwrapDataSource(dataSource);
    }
}
