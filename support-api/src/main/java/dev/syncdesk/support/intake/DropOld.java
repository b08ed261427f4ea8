package dev.syncdesk.support.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.syncdesk.support.device.HistoryDayRows;
import dev.syncdesk.support.device.MovedReportRows;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Drops what nobody keeps any longer: old days of the history, and the quarantine's. */
@Singleton
class DropOld {

    private static final Duration QUARANTINE_KEPT = Duration.ofDays(7);
    private static final Duration MOVED_KEPT = Duration.ofDays(7);
    private static final Duration COUNTS_KEPT = Duration.ofDays(90);

    private final HistoryDayRows days;
    private final MovedReportRows moved;
    private final Quarantine quarantine;
    private final Clock clock;
    private final int historyDays;

    DropOld(
            HistoryDayRows days,
            MovedReportRows moved,
            Quarantine quarantine,
            Clock clock,
            @Property(name = "syncdesk.history.days") int historyDays) {
        this.days = days;
        this.moved = moved;
        this.quarantine = quarantine;
        this.clock = clock;
        this.historyDays = historyDays;
    }

    void drop() {
        Instant now = clock.instant();
        days.ensure(now);
        days.ensure(now.plus(Duration.ofDays(1)));
        days.dropBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(historyDays));
        dropRows(now);
    }

    @Transactional
    void dropRows(Instant now) {
        moved.dropBefore(now.minus(MOVED_KEPT));
        quarantine.dropBefore(now.minus(QUARANTINE_KEPT));
        quarantine.dropCountsBefore(LocalDate.ofInstant(now.minus(COUNTS_KEPT), ZoneOffset.UTC));
    }

    @Factory
    static final class Job {

        @Bean
        @Singleton
        RecurringTask<Void> dropOld(DropOld dropOld) {
            return Tasks.recurring("drop-old", FixedDelay.ofHours(1))
                    .execute((instance, context) -> dropOld.drop());
        }
    }
}
