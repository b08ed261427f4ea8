package dev.syncdesk.device.diagnosis;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of a device's model; null where it does not say.
 *
 * @param kind {@code tracker} or {@code scale}
 * @param syncInterval how often a healthy device of this model syncs
 * @param batteryLifeDays how long a charge lasts in a healthy device
 */
public record ModelFacts(
        String code,
        @Nullable String kind,
        @Nullable String currentFirmware,
        @Nullable Duration syncInterval,
        @Nullable Integer batteryLifeDays) {

    public boolean isScale() {
        return "scale".equals(kind);
    }
}
