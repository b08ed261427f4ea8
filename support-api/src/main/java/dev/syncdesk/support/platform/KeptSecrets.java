package dev.syncdesk.support.platform;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/**
 * Seals what this server must say to other servers and may not show: their tokens, and the keys
 * that its messages are signed with.
 */
@Singleton
public final class KeptSecrets {

    private static final int SHORTEST = 16;

    private final String secret;
    private final Seal seal;

    KeptSecrets(@Property(name = "syncdesk.seal.secret") String secret) {
        this.secret = secret;
        this.seal = new Seal("kept secrets " + secret);
    }

    /**
     * @throws Refusal.Conflict if this server has no secret of its own, or a short one
     */
    public String seal(String text) {
        if (secret.length() < SHORTEST) {
            throw new Refusal.Conflict(
                    "This server keeps no secrets. Set SYNCDESK_SEAL_SECRET to "
                            + SHORTEST
                            + " characters or more first.");
        }
        return seal.seal(text);
    }

    /**
     * @throws IllegalStateException if it was sealed under another secret
     */
    public String open(String sealed) {
        return seal.open(sealed);
    }
}
