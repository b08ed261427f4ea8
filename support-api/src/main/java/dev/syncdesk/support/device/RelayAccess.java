package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Lets staff reach every relay, and a customer their own. */
@Singleton
public class RelayAccess {

    private final Relays relays;
    private final DeviceAccess devices;

    RelayAccess(Relays relays, DeviceAccess devices) {
        this.relays = relays;
        this.devices = devices;
    }

    /**
     * @throws Refusal.NotFound if there is none, or it is not the caller's
     */
    @Transactional
    public Relay require(Caller caller, String id) {
        return relays.byId(Names.known("relay", id))
                .filter(relay -> caller.isStaff() || isOwn(caller, relay))
                .orElseThrow(() -> new Refusal.NotFound("There is no relay " + id + "."));
    }

    private boolean isOwn(Caller caller, Relay relay) {
        return devices.customerOf(caller)
                .filter(customer -> customer.equals(relay.customerId()))
                .isPresent();
    }
}
