package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A difference that stood out when the fleet was reviewed, with its numbers of that review and what
 * was decided about it.
 *
 * @param finding its code; for words the word, a tag with a hash before it
 * @param model empty for all
 * @param subject the firmware version or the phone system; empty for a day or a week
 * @param baseline the version it was held against; empty where the kind says it
 * @param ratio how many times as frequent; null where the other never had it
 * @param low of the ratio's interval
 * @param high null where there is no bound
 * @param pValue two-sided
 * @param qValue the share of false ones among all that are listed with at most this
 * @param family how many cells were looked at
 * @param events devices whose finding opened first on that firmware; tickets for words
 * @param exposure device-days; tickets for words
 * @param method by its code in docs/trends.md
 * @param onset when it began; null where the days do not show it
 * @param listed false once it stands out no longer
 * @param excess devices more than there would be at the other's rate, at the least; what ranks it
 * @param devices that are known one by one
 * @param tickets of theirs
 * @param writers devices whose owners have written
 */
@MappedEntity("trend")
public record Trend(
        @Id String id,
        @MappedProperty(converter = TrendKindColumn.class, converterPersistedType = String.class)
                TrendKind kind,
        String finding,
        String model,
        String subject,
        String baseline,
        @Nullable Double ratio,
        double low,
        @Nullable Double high,
        @MappedProperty("p_value") double pValue,
        @MappedProperty("q_value") double qValue,
        int family,
        long events,
        double exposure,
        long baseEvents,
        double baseExposure,
        String method,
        @Nullable LocalDate onset,
        @Nullable LocalDate onsetLow,
        @Nullable LocalDate onsetHigh,
        boolean listed,
        double excess,
        long devices,
        long tickets,
        long writers,
        Instant foundAt,
        Instant reviewedAt,
        @MappedProperty(converter = TrendStateColumn.class, converterPersistedType = String.class)
                TrendState state,
        @Nullable String reason,
        @Nullable LocalDate mutedUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    TrendKey key() {
        return new TrendKey(kind, finding, model, subject);
    }

    /** Muted ones come back on their day. */
    public boolean isMutedOn(LocalDate day) {
        return state == TrendState.MUTED && mutedUntil != null && day.isBefore(mutedUntil);
    }

    /** Devices behind it whose owners have not written. */
    public long silent() {
        return Math.max(0, Math.max(events, devices) - writers);
    }

    public boolean isOfDevices() {
        return kind != TrendKind.WORDS;
    }

    Trend decided(
            TrendState next,
            @Nullable String why,
            @Nullable LocalDate until,
            String by,
            Instant now) {
        return new Trend(
                id,
                kind,
                finding,
                model,
                subject,
                baseline,
                ratio,
                low,
                high,
                pValue,
                qValue,
                family,
                events,
                exposure,
                baseEvents,
                baseExposure,
                method,
                onset,
                onsetLow,
                onsetHigh,
                listed,
                excess,
                devices,
                tickets,
                writers,
                foundAt,
                reviewedAt,
                next,
                why,
                until,
                by,
                now);
    }
}
