package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.DeviceFacts;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.Findings;
import dev.syncdesk.support.device.StoredFinding;
import dev.syncdesk.support.device.StoredState;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is known of a device now. */
@Singleton
class KnownFacts {

    private final DeviceStates states;
    private final Findings findings;

    KnownFacts(DeviceStates states, Findings findings) {
        this.states = states;
        this.findings = findings;
    }

    DeviceFacts of(String serial) {
        Set<String> open =
                findings.openOfAll(List.of(serial)).stream()
                        .map(StoredFinding::code)
                        .collect(Collectors.toSet());
        DeviceState state = states.of(serial).map(StoredState::known).orElse(DeviceState.UNKNOWN);
        return new DeviceFacts(state, open);
    }
}
