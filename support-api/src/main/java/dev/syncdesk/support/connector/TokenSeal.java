package dev.syncdesk.support.connector;

import dev.syncdesk.support.platform.Seal;
import jakarta.inject.Singleton;

/**
 * Seals the cloud's tokens under a key that is made of the client's secret, without which they are
 * worth nothing anyway.
 */
@Singleton
class TokenSeal {

    private final Seal seal;

    TokenSeal(CloudSettings settings) {
        seal = new Seal("cloud tokens " + settings.clientSecret());
    }

    String seal(String token) {
        return seal.seal(token);
    }

    /**
     * @throws IllegalStateException if it was sealed under another client's secret
     */
    String open(String sealed) {
        return seal.open(sealed);
    }
}
