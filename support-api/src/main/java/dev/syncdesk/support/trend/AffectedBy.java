package dev.syncdesk.support.trend;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The devices behind a trend, in the time that it was tested over. */
@Singleton
public class AffectedBy {

    private final Affected affected;

    AffectedBy(Affected affected) {
        this.affected = affected;
    }

    /** Those whose finding opened last first; none for words. */
    @Transactional(readOnly = true)
    public List<AffectedDevice> of(Trend trend, int limit) {
        if (!trend.isOfDevices()) {
            return List.of();
        }
        LocalDate lastDay = LocalDate.ofInstant(trend.reviewedAt(), ZoneOffset.UTC).minusDays(1);
        LocalDate from = firstDay(trend.kind(), lastDay);
        return affected.list(
                trend.finding(),
                trend.model(),
                trend.kind() == TrendKind.FIRMWARE ? trend.subject() : "",
                trend.kind() == TrendKind.PHONE ? trend.subject() : "",
                from,
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                limit);
    }

    /** The first day of what a trend of this kind is tested over. */
    public static LocalDate firstDay(TrendKind kind, LocalDate lastDay) {
        return switch (kind) {
            case FIRMWARE, PHONE, WORDS -> lastDay.minusWeeks(FirmwareTests.WEEKS).plusDays(1);
            case WEEK -> lastDay.minusDays(6);
            case DAY -> lastDay.minusDays(2);
        };
    }
}
