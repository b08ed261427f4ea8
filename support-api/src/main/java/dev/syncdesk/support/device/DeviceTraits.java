package dev.syncdesk.support.device;

import dev.syncdesk.device.report.DeviceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a device is, what is known of it, and what its owner speaks and where they live.
 *
 * @param registeredAt when it was added here
 * @param locale null where it has no owner
 * @param timeZone null there too
 */
public record DeviceTraits(
        String serial,
        String model,
        Instant registeredAt,
        DeviceState state,
        @Nullable String locale,
        @Nullable String timeZone) {}
