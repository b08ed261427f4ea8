package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The syncs of one device: when they are due, how they went, and what waits for the next. */
final class SimulatedSync {

    private static final String[] ERRORS = {"gatt-133", "gatt-8", "timeout"};
    private static final int MOST_RECORDS = 2_000;
    private static final double RECORDS_PER_HOUR = 8;

    /** A household steps on its scale twice a day. */
    private static final double WEIGHINGS_PER_HOUR = 2 / 24.0;

    private final Random random;
    private final Duration every;
    private final double recordsPerHour;
    private Instant lastSuccessAt;
    private Instant lastAttemptAt;
    private int failures;
    private double pending;
    private @Nullable String error;

    SimulatedSync(PlannedDevice plan, Random random, Instant now) {
        this.random = random;
        Duration interval = plan.model().syncInterval();
        every = interval == null ? Duration.ofHours(8) : interval.dividedBy(3);
        recordsPerHour = plan.model().isScale() ? WEIGHINGS_PER_HOUR : RECORDS_PER_HOUR;
        lastSuccessAt = now.minus(plan.lastSyncAgo());
        lastAttemptAt = lastSuccessAt;
        pending = plan.lastSyncAgo().toMinutes() / 60.0 * recordsPerHour;
        if (plan.trouble() == Trouble.SYNC_FAILING) {
            failures = 4;
            error = ERRORS[0];
            lastAttemptAt = now.minus(Duration.ofMinutes(7));
        }
    }

    void advance(Duration elapsed) {
        double more = elapsed.toMillis() / 3_600_000.0 * recordsPerHour;
        pending = Math.min(MOST_RECORDS, pending + more);
    }

    boolean isDue(Instant now) {
        Duration pause = failures > 0 ? Duration.ofMinutes(10) : every;
        return Duration.between(lastAttemptAt, now).compareTo(pause) > 0;
    }

    void succeed(Instant now) {
        lastAttemptAt = now;
        lastSuccessAt = now;
        failures = 0;
        error = null;
        pending = 0;
    }

    void fail(Instant now) {
        lastAttemptAt = now;
        failures++;
        error = ERRORS[random.nextInt(ERRORS.length)];
    }

    @Nullable String error() {
        return error;
    }

    /** Before the last success everything went as it should. */
    Sync stateAt(Instant at) {
        Instant success = at.isBefore(lastSuccessAt) ? at.minus(every.dividedBy(2)) : lastSuccessAt;
        double hours = Duration.between(success, at).toMinutes() / 60.0;
        return new Sync(success, success, 0, null, (int) (hours * recordsPerHour));
    }

    Sync state() {
        return new Sync(lastSuccessAt, lastAttemptAt, failures, error, (int) pending);
    }
}
