package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.DeviceFacts;
import dev.syncdesk.device.report.DeviceState;
import java.util.Set;

/**
 * What is known of a device after a report or an evaluation.
 *
 * @param openFindings codes, in whatever scope
 */
public record ObservedDevice(String serial, DeviceState state, Set<String> openFindings) {

    DeviceFacts facts() {
        return new DeviceFacts(state, openFindings);
    }
}
