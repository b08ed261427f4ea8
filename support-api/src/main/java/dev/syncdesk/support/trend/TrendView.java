package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trend as programs read it. Its fields mean what {@link Trend}'s do.
 *
 * @param silent devices behind it whose owners have not written
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TrendView(
        String id,
        String kind,
        String finding,
        String model,
        String subject,
        String baseline,
        @Nullable Double ratio,
        double low,
        @Nullable Double high,
        double pValue,
        double qValue,
        int family,
        String method,
        long events,
        double exposure,
        long baseEvents,
        double baseExposure,
        @Nullable LocalDate onset,
        @Nullable LocalDate onsetLow,
        @Nullable LocalDate onsetHigh,
        double excess,
        long devices,
        long tickets,
        long silent,
        boolean listed,
        Instant foundAt,
        Instant reviewedAt,
        String state,
        @Nullable String reason,
        @Nullable LocalDate mutedUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public static TrendView of(Trend trend) {
        return new TrendView(
                trend.id(),
                trend.kind().wire(),
                trend.finding(),
                trend.model(),
                trend.subject(),
                trend.baseline(),
                trend.ratio(),
                trend.low(),
                trend.high(),
                trend.pValue(),
                trend.qValue(),
                trend.family(),
                trend.method(),
                trend.events(),
                trend.exposure(),
                trend.baseEvents(),
                trend.baseExposure(),
                trend.onset(),
                trend.onsetLow(),
                trend.onsetHigh(),
                trend.excess(),
                trend.devices(),
                trend.tickets(),
                trend.silent(),
                trend.listed(),
                trend.foundAt(),
                trend.reviewedAt(),
                trend.state().wire(),
                trend.reason(),
                trend.mutedUntil(),
                trend.decidedBy(),
                trend.decidedAt());
    }
}
