package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.DeviceState;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is known of a run's device at one moment.
 *
 * @param openFindings codes of the findings that are open, in whatever scope
 */
public record DeviceFacts(DeviceState state, Set<String> openFindings) {

    public static final DeviceFacts UNKNOWN =
            new DeviceFacts(DeviceState.UNKNOWN, Collections.emptySet());

    public DeviceFacts {
        openFindings = Collections.unmodifiableSet(new LinkedHashSet<>(openFindings));
    }
}
