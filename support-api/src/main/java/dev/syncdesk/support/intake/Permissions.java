package dev.syncdesk.support.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.syncdesk.support.device.LiveRelay;
import dev.syncdesk.support.device.RelayRows;
import dev.syncdesk.support.device.RelaySerial;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which relay may speak for which serial. What was read once holds for as long as the relay has the
 * same version, which each batch reads anew; that a relay may not is never kept.
 */
@Singleton
final class Permissions {

    /** Some 20 MB. */
    private static final int MOST_KEPT = 100_000;

    private final RelayRows rows;
    private final Cache<RelaySerial, Long> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    Permissions(RelayRows rows) {
        this.rows = rows;
    }

    /** Those of the wanted that the relays, as they are now, may speak for. */
    Set<RelaySerial> of(Map<String, LiveRelay> relays, Collection<RelaySerial> wanted) {
        Set<RelaySerial> permitted = new HashSet<>();
        Set<String> askedRelays = new HashSet<>();
        Set<String> askedSerials = new HashSet<>();
        for (RelaySerial pair : wanted) {
            LiveRelay relay = relays.get(pair.relayId());
            if (relay == null) {
                continue;
            }
            if (Objects.equals(known.getIfPresent(pair), relay.version())) {
                permitted.add(pair);
            } else {
                askedRelays.add(pair.relayId());
                askedSerials.add(pair.serial());
            }
        }
        if (!askedSerials.isEmpty()) {
            read(relays, askedRelays, askedSerials, permitted);
        }
        return permitted;
    }

    private void read(
            Map<String, LiveRelay> relays,
            Set<String> askedRelays,
            Set<String> askedSerials,
            Set<RelaySerial> permitted) {
        for (RelaySerial pair : rows.permitted(askedRelays, askedSerials)) {
            permitted.add(pair);
            known.put(pair, Objects.requireNonNull(relays.get(pair.relayId())).version());
        }
    }
}
