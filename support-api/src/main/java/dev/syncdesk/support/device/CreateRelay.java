package dev.syncdesk.support.device;

import dev.syncdesk.device.mqtt.RelayKind;
import dev.syncdesk.support.platform.Ids;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.SecretHash;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes a set of MQTT credentials that may speak for some serials. */
@Singleton
public class CreateRelay {

    private final Relays relays;
    private final RelaySerials relaySerials;
    private final Devices devices;
    private final Clock clock;

    CreateRelay(Relays relays, RelaySerials relaySerials, Devices devices, Clock clock) {
        this.relays = relays;
        this.relaySerials = relaySerials;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * @param customerId whose companion it is, or null
     * @throws Refusal.Invalid if a serial is not registered
     */
    @Transactional
    public NewRelay create(
            RelayKind kind, Collection<String> serials, @Nullable String customerId) {
        Set<String> wanted = new TreeSet<>(serials);
        requireRegistered(wanted);
        String id = RelayIds.next();
        String secret = Ids.secret();
        relays.save(Relay.made(id, kind, SecretHash.of(secret), customerId, clock.instant()));
        wanted.forEach(serial -> relaySerials.add(id, serial));
        return new NewRelay(id, id, secret);
    }

    private void requireRegistered(Set<String> wanted) {
        Set<String> unknown = new TreeSet<>(wanted);
        devices.bySerials(wanted).forEach(device -> unknown.remove(device.serial()));
        if (!unknown.isEmpty()) {
            throw new Refusal.Invalid("serials", "not registered: " + String.join(", ", unknown));
        }
    }
}
