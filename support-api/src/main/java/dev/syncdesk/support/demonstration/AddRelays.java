package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.device.cli.simulate.PlannedCustomer;
import dev.syncdesk.device.cli.simulate.PlannedRelay;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.demonstration.RelayPasswords.Credential;
import dev.syncdesk.support.device.CreateRelay;
import dev.syncdesk.support.device.NewRelay;
import dev.syncdesk.support.device.Relays;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives each relay of the plan its credentials, once. */
@Singleton
class AddRelays {

    private final CreateRelay createRelay;
    private final Relays relays;
    private final Customers customers;
    private final RelayPasswords passwords;

    AddRelays(
            CreateRelay createRelay, Relays relays, Customers customers, RelayPasswords passwords) {
        this.createRelay = createRelay;
        this.relays = relays;
        this.customers = customers;
        this.passwords = passwords;
    }

    /** By the relay's name in the plan; what was lost or deleted is made anew. */
    Map<String, Credential> credentials(FleetPlan plan) throws IOException {
        Map<String, Credential> kept = passwords.read();
        Map<String, Credential> all = new LinkedHashMap<>();
        for (PlannedRelay relay : plan.relays()) {
            Credential known = kept.get(relay.id());
            boolean good = known != null && relays.byId(known.id()).isPresent();
            all.put(relay.id(), good ? known : made(relay));
        }
        if (!all.equals(kept)) {
            passwords.write(all);
        }
        return all;
    }

    private Credential made(PlannedRelay relay) {
        PlannedCustomer owner = relay.owner();
        String customer =
                owner == null
                        ? null
                        : customers.byEmail(owner.email()).map(Customer::id).orElse(null);
        NewRelay made = createRelay.create(relay.kind(), relay.serials(), customer);
        return new Credential(made.username(), made.password());
    }
}
