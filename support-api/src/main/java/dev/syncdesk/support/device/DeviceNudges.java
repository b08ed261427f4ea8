package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Nudges;
import jakarta.inject.Singleton;

/** Tells the live pages of a device that something beside its reports changed. */
@Singleton
class DeviceNudges {

    // A bridge may speak for thousands; their pages show its presence when they are next drawn.
    private static final int MAX_SERIALS = 200;

    private final Nudges nudges;
    private final RelaySerials serials;
    private final DeviceStates states;

    DeviceNudges(Nudges nudges, RelaySerials serials, DeviceStates states) {
        this.nudges = nudges;
        this.serials = serials;
        this.states = states;
    }

    void changed(String serial) {
        states.of(serial).ifPresent(state -> nudges.changed("device", serial, state.version()));
    }

    void changedOfRelay(String relayId) {
        serials.ofRelay(relayId).stream().limit(MAX_SERIALS).forEach(this::changed);
    }
}
