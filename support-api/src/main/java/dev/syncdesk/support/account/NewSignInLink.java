package dev.syncdesk.support.account;

import java.time.Instant;

/**
 * A link just made; the only time that its secret is known.
 *
 * @param path of the page, from the desk's root
 */
public record NewSignInLink(String path, Instant expiresAt) {

    @Override
    public String toString() {
        return "NewSignInLink[until " + expiresAt + "]";
    }
}
