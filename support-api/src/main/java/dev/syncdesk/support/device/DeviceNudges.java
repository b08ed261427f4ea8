package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Nudges;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Tells the live pages of a device that something beside its reports changed. */
@Singleton
class DeviceNudges {

    // A bridge may speak for thousands; their pages show its presence when they are next drawn.
    private static final int MAX_SERIALS = 200;

    private final Nudges nudges;
    private final RelaySerials serials;
    private final DeviceStates states;
    private final WithheldDevices withheld;

    DeviceNudges(
            Nudges nudges, RelaySerials serials, DeviceStates states, WithheldDevices withheld) {
        this.nudges = nudges;
        this.serials = serials;
        this.states = states;
        this.withheld = withheld;
    }

    void changed(String serial) {
        states.of(serial).ifPresent(state -> nudges.changed("device", serial, state.version()));
    }

    void changedOfRelay(String relayId) {
        List<String> own = serials.ofRelay(relayId).stream().limit(MAX_SERIALS).toList();
        // Whoever withholds a device does not let staff hear when the phone beside it comes and
        // goes.
        Set<String> silent = own.isEmpty() ? Set.of() : Set.copyOf(withheld.among(own));
        own.stream().filter(serial -> !silent.contains(serial)).forEach(this::changed);
    }
}
