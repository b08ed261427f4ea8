package dev.syncdesk.support.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.statistics.RateRatio;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A ratio of two rates.
 *
 * @param estimate null where it is not known or has no bound
 * @param high of the 95 % interval; null where it has no bound
 * @param pValue two-sided
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RatioView(
        @Nullable Double estimate, double low, @Nullable Double high, double pValue) {

    static RatioView of(RateRatio ratio) {
        return new RatioView(
                finite(ratio.estimate()),
                ratio.interval().low(),
                finite(ratio.interval().high()),
                ratio.pValue());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
