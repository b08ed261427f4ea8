package dev.syncdesk.support.guide;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.device.Relay;
import dev.syncdesk.support.device.Relays;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;

/** Chooses who shows a step: the customer's companion that was online last for the serial. */
@Singleton
class StepRelays {

    private final Relays relays;

    StepRelays(Relays relays) {
        this.relays = relays;
    }

    /** Empty where the customer has no companion, and the step waits in the portal. */
    Optional<Relay> forSerial(String serial) {
        return among(relays.ofSerial(serial));
    }

    /**
     * @param inOrder online first, then the one heard of last
     */
    static Optional<Relay> among(Collection<Relay> inOrder) {
        return inOrder.stream()
                .filter(relay -> relay.kind() == RelayKind.COMPANION)
                .filter(Relay::canShowSteps)
                .findFirst();
    }

    /** Whether a relay of the device said that it can do the command. */
    boolean canDo(String serial, String command) {
        return relays.ofSerial(serial).stream().anyMatch(relay -> relay.canDo(command));
    }
}
