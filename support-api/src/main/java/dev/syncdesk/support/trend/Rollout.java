package dev.syncdesk.support.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A firmware version on its way to the fleet.
 *
 * @param before the version that it is watched beside; null where there is none
 * @param firstDay on which the version was active; null where it never was
 * @param deviceDays of the version since then
 * @param devices by version, of each of the last days: the newest version last
 * @param days to which these belong
 */
public record Rollout(
        String model,
        String version,
        @Nullable String before,
        Light light,
        @Nullable LocalDate firstDay,
        double deviceDays,
        List<WatchedFinding> findings,
        List<LocalDate> days,
        Map<String, List<Long>> devices) {}
