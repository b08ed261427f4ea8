package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceReport;
import org.jspecify.annotations.Nullable;

/** Two weeks of a device in little space: what rules need beyond the current state. */
public record Digest() {

    public static final Digest EMPTY = new Digest();

    /**
     * @param report with its clock corrected; one that is older than what is digested adds nothing
     */
    public Digest with(DeviceReport report) {
        return report.battery() == null ? this : EMPTY;
    }

    /** How fast the battery falls while it is not charged, or null where too little was seen. */
    public @Nullable Double dischargePercentPerHour() {
        return null;
    }
}
