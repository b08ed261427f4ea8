package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the battery's percentage that no battery makes.
 *
 * @param minutes between the two values
 */
public record BatteryJump(Instant at, int fromPercent, int toPercent, int minutes) {

    static final int MIN_PERCENT = 30;

    /** The fastest chargers of wearables give 2 % a minute; 30 % then take 15 minutes and more. */
    private static final Duration RISE_WITHIN = Duration.ofMinutes(10);

    /** A healthy wearable lasts longer than three hours, so it does not lose 30 % in one. */
    private static final Duration DROP_WITHIN = Duration.ofMinutes(60);

    static @Nullable BatteryJump between(BatterySample before, BatterySample after) {
        Duration gap = Duration.between(before.at(), after.at());
        int rise = after.percent() - before.percent();
        boolean risen =
                rise >= MIN_PERCENT
                        && !before.charging()
                        && !after.charging()
                        && gap.compareTo(RISE_WITHIN) <= 0;
        boolean dropped = -rise >= MIN_PERCENT && gap.compareTo(DROP_WITHIN) <= 0;
        return risen || dropped
                ? new BatteryJump(
                        after.at(), before.percent(), after.percent(), (int) gap.toMinutes())
                : null;
    }

    boolean isRise() {
        return toPercent > fromPercent;
    }
}
