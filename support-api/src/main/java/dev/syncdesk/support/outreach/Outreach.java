package dev.syncdesk.support.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that the owners of affected devices are reached.
 *
 * @param finding of the known issue when it was begun
 * @param guide that is offered; null for none
 * @param controlPercent of those who may be counted, drawn by chance and held back
 * @param hourly the most that are sent within an hour
 */
@MappedEntity("outreach")
public record Outreach(
        @Id String id,
        String issueId,
        String finding,
        @Nullable String guide,
        int controlPercent,
        int hourly,
        @MappedProperty(
                        converter = OutreachStateColumn.class,
                        converterPersistedType = String.class)
                OutreachState state,
        String startedBy,
        Instant startedAt,
        Instant changedAt) {

    public static final int LEAST_CONTROL_PERCENT = 5;
    public static final int MOST_CONTROL_PERCENT = 50;
    public static final int USUAL_CONTROL_PERCENT = 10;
    public static final int MOST_HOURLY = 1_000;
    public static final int USUAL_HOURLY = 100;

    /** How long after their turn a customer of either group is looked at. */
    public static final Duration MEASURED_FOR = Duration.ofDays(14);

    Outreach moved(OutreachState next, Instant now) {
        return new Outreach(
                id,
                issueId,
                finding,
                guide,
                controlPercent,
                hourly,
                next,
                startedBy,
                startedAt,
                now);
    }
}
