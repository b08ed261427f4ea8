package dev.syncdesk.device.cli.simulate;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device model of the plan.
 *
 * @param kind {@code tracker} or {@code scale}
 * @param firmware the releases, the oldest first; the last one is current
 * @param knownBadFirmware those of them that are known to be bad
 * @param syncInterval null for a scale, which syncs when somebody steps on it
 */
public record PlannedModel(
        String code,
        String name,
        String kind,
        List<String> firmware,
        List<String> knownBadFirmware,
        @Nullable Duration syncInterval,
        int batteryLifeDays) {

    public String currentFirmware() {
        return firmware.getLast();
    }

    boolean isScale() {
        return kind.equals("scale");
    }
}
