package dev.syncdesk.support.console;

import dev.syncdesk.support.statistics.Interval;
import dev.syncdesk.support.statistics.RateRatio;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers of the trends pages, shortly and always alike. */
public final class Figures {

    private static final double SMALLEST = 0.0001;

    private Figures() {}

    /** {@code 2.7}, {@code 12}, {@code 0.43}; {@code ∞} where there is no bound. */
    static String ratio(@Nullable Double ratio) {
        if (ratio == null || ratio.isInfinite()) {
            return "∞";
        }
        String form = ratio >= 10 ? "%.0f" : ratio >= 1 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, ratio);
    }

    static String interval(double low, @Nullable Double high) {
        return ratio(low) + "–" + ratio(high);
    }

    static String interval(Interval interval) {
        return interval(interval.low(), interval.high());
    }

    /** {@code 2.7 (2.1–3.4)}. */
    static String ratio(RateRatio ratio) {
        return ratio(ratio.estimate()) + " (" + interval(ratio.interval()) + ")";
    }

    /** Of a p or q: {@code 0.03}, {@code < 0.0001}. */
    static String chance(double chance) {
        if (chance < SMALLEST) {
            return "< 0.0001";
        }
        return String.format(Locale.ROOT, chance < 0.01 ? "%.4f" : "%.2f", chance);
    }

    /** Per thousand device-days: {@code 1.25}. */
    static String perThousand(double rate) {
        double thousand = 1_000 * rate;
        return String.format(Locale.ROOT, thousand >= 100 ? "%.0f" : "%.2f", thousand);
    }

    /** {@code 18,300}. */
    public static String whole(double number) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(number));
    }
}
