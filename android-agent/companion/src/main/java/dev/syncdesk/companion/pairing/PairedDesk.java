package dev.syncdesk.companion.pairing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the app needs to speak for a person's devices.
 *
 * @param server where the desk's pages and interface are
 * @param relay the relay's id, its name at the broker
 * @param broker {@code tcp://host:port} or {@code ssl://host:port}
 * @param fingerprint SHA-256 of the broker's certificate, to trust exactly that one; null to trust
 *     what the system trusts
 * @param token for the customer's own part of the interface; null for devices without an owner
 * @param serials that it may speak for
 */
public record PairedDesk(
        URI server,
        String relay,
        String password,
        URI broker,
        @Nullable String fingerprint,
        @Nullable String token,
        List<String> serials) {

    public PairedDesk {
        serials = Collections.unmodifiableList(new ArrayList<>(serials));
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return relay + " at " + broker + " for " + serials;
    }
}
