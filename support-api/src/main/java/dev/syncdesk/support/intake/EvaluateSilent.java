package dev.syncdesk.support.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.platform.Sql;
import dev.syncdesk.support.rate.RateDeltas;
import dev.syncdesk.support.rate.RateRows;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Looks at devices whose findings time alone may change: one that says nothing sends nothing to
 * evaluate. Replicas share the work; none waits for another.
 */
@Singleton
final class EvaluateSilent {

    private static final int CHUNK = 200;

    private final Sql sql;
    private final KnownDevices known;
    private final DiagnoseDevices diagnose;
    private final RateRows rates;
    private final WriteState write;
    private final AdvanceObservedRuns runs;
    private final TellOutside tell;
    private final Clock clock;

    EvaluateSilent(
            Sql sql,
            KnownDevices known,
            DiagnoseDevices diagnose,
            RateRows rates,
            WriteState write,
            AdvanceObservedRuns runs,
            TellOutside tell,
            Clock clock) {
        this.sql = sql;
        this.known = known;
        this.diagnose = diagnose;
        this.rates = rates;
        this.write = write;
        this.runs = runs;
        this.tell = tell;
        this.clock = clock;
    }

    /** All that are due, a chunk a transaction. */
    void evaluate() {
        List<DeviceCase> looked;
        do {
            Instant now = clock.instant();
            looked = sql.transaction(() -> chunk(now));
            known.committed(looked);
            tell.changed(looked);
        } while (looked.size() == CHUNK);
    }

    private List<DeviceCase> chunk(Instant now) {
        List<DeviceCase> devices = known.lockDue(now, CHUNK);
        RateDeltas opened = new RateDeltas();
        diagnose.diagnose(devices, opened, now);
        rates.append(opened);
        write.write(devices);
        runs.observed(devices, now);
        return devices;
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> evaluateSilent(EvaluateSilent silent) {
            return Tasks.recurring("evaluate-silent", FixedDelay.ofSeconds(5))
                    .execute((instance, context) -> silent.evaluate());
        }
    }
}
