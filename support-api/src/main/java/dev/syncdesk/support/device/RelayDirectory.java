package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.SecretHash;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Knows who a relay is by its credentials; the broker's doors ask it. */
@Singleton
public final class RelayDirectory {

    private static final int MAX_LENGTH = 64;

    private final Relays relays;

    RelayDirectory(Relays relays) {
        this.relays = relays;
    }

    /** Empty for a relay that is unknown or deleted, and for a secret that is not its own. */
    public Optional<Relay> authenticate(String id, String secret) {
        String hash = SecretHash.of(secret);
        if (id.isEmpty() || id.length() > MAX_LENGTH || id.indexOf(0) >= 0) {
            return Optional.empty();
        }
        return relays.byId(id).filter(relay -> sameHash(relay.secretHash(), hash));
    }

    private static boolean sameHash(String known, String shown) {
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.US_ASCII),
                shown.getBytes(StandardCharsets.US_ASCII));
    }
}
