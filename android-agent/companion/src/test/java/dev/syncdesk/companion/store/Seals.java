package dev.syncdesk.companion.store;

import java.nio.charset.StandardCharsets;
import javax.crypto.spec.SecretKeySpec;

/** Seals with keys of the JVM, where there is no Android Keystore. */
public final class Seals {

    /** The same key each time, as a phone's key store keeps it. */
    public static Seal same() {
        return of("0123456789abcdef");
    }

    public static Seal other() {
        return of("fedcba9876543210");
    }

    private static Seal of(String key) {
        return new Seal(() -> new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "AES"));
    }

    private Seals() {}
}
