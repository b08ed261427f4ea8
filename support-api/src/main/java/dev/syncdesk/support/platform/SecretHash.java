package dev.syncdesk.support.platform;

import java.nio.charset.StandardCharsets;

/**
 * SHA-256 of a secret that this server made itself. Enough for 256 random bits; a person's password
 * needs a slow hash instead.
 */
public final class SecretHash {

    private SecretHash() {}

    public static String of(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
