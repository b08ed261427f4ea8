package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.customer.AppAccess;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a pairing code into a relay, once. */
@Singleton
public class RedeemPairing {

    private final Pairings pairings;
    private final CreateRelay createRelay;
    private final AppAccess appAccess;
    private final MqttDoors doors;
    private final Clock clock;

    RedeemPairing(
            Pairings pairings,
            CreateRelay createRelay,
            AppAccess appAccess,
            MqttDoors doors,
            Clock clock) {
        this.pairings = pairings;
        this.createRelay = createRelay;
        this.appAccess = appAccess;
        this.doors = doors;
        this.clock = clock;
    }

    /**
     * @param askedHost by which the caller reached this server
     * @throws Refusal.NotFound if the code is wrong, used or too old; which of them is not said
     */
    @Transactional
    public Redemption redeem(String code, RelayKind kind, String askedHost) {
        String typed = Names.known("code", code.toUpperCase(Locale.ROOT));
        if (pairings.redeem(typed, clock.instant()) == 0) {
            throw new Refusal.NotFound(
                    "This code is not valid, or was used already. Ask for a new one.");
        }
        Pairing pairing = pairings.byCode(typed).orElseThrow();
        String owner = pairing.customerId();
        NewRelay relay = createRelay.create(kind, pairing.serials(), owner);
        pairings.became(typed, relay.id());
        return new Redemption(
                relay, doors.doorFor(askedHost), token(owner, relay.id()), pairing.serials());
    }

    private @Nullable String token(@Nullable String owner, String relayId) {
        return owner == null ? null : appAccess.give(owner, relayId).orElse(null);
    }
}
