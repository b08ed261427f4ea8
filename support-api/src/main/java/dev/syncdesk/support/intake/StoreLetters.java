package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.HistoryDayRows;
import dev.syncdesk.support.platform.AfterCommit;
import dev.syncdesk.support.platform.LargeTransaction;
import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Stores messages in one transaction: the steps, in their order. */
@Singleton
final class StoreLetters {

    /** Fewer need no room, and their caller may have a transaction, which must not wait. */
    private static final int MANY = 64;

    private final Sql sql;
    private final LargeTransaction large;
    private final HistoryDayRows days;
    private final KnownDevices known;
    private final AfterCommit afterCommit;
    private final List<IntakeStep> steps;

    StoreLetters(
            Sql sql,
            LargeTransaction large,
            HistoryDayRows days,
            KnownDevices known,
            AfterCommit afterCommit,
            CheckRelays checkRelays,
            FindDevices findDevices,
            MergeReports mergeReports,
            AddHistory addHistory,
            DiagnoseBatch diagnose,
            CountRates countRates,
            WriteState writeState,
            AdvanceObservedRuns advanceRuns,
            TakeResults takeResults,
            KeepRefused keepRefused) {
        this.sql = sql;
        this.large = large;
        this.days = days;
        this.known = known;
        this.afterCommit = afterCommit;
        steps =
                List.of(
                        checkRelays,
                        findDevices,
                        mergeReports,
                        addHistory,
                        diagnose,
                        countRates,
                        writeState,
                        advanceRuns,
                        takeResults,
                        keepRefused);
    }

    /**
     * What became of them, once it is committed.
     *
     * @throws Sql.LostRace if somebody else wrote one of many devices meanwhile; after that, as
     *     after any failure, the next try locks them first
     */
    Batch store(List<Letter> letters, Instant now) {
        for (Letter letter : letters) {
            if (letter.content() instanceof Content.Report content) {
                days.ensure(content.report().at());
            }
        }
        try {
            return letters.size() < MANY
                    ? sql.transaction(() -> inTransaction(letters, now))
                    : large.run(() -> inTransaction(letters, now));
        } catch (RuntimeException failed) {
            known.distrust(now);
            throw failed;
        }
    }

    private Batch inTransaction(List<Letter> letters, Instant now) {
        Batch batch = new Batch(letters, now);
        for (IntakeStep step : steps) {
            step.run(batch);
        }
        afterCommit.run(() -> known.committed(batch.changedDevices()));
        return batch;
    }

    /** Puts one message that cannot be stored where a person can look at it. */
    Batch refuse(Letter letter, String reason, String detail, Instant now) {
        Content unreadable = new Content.Unreadable(reason, detail, letter.content().receiptId());
        Letter refused =
                new Letter(
                        letter.topic(),
                        letter.relay(),
                        letter.serial(),
                        unreadable,
                        letter.payload(),
                        letter.receivedAt(),
                        letter.vouched(),
                        letter.acknowledgement());
        return store(List.of(refused), now);
    }
}
