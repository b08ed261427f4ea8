package dev.syncdesk.support.broker;

import dev.syncdesk.support.platform.Ids;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The server itself as a user of the embedded broker, with a secret of its own each start. */
@Singleton
final class ServerUser {

    /** No relay has this id: relays' ids are made by the server. */
    static final String NAME = "$syncdesk";

    private final String secret = Ids.secret();

    String secret() {
        return secret;
    }

    boolean is(String user, String shown) {
        return NAME.equals(user)
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8),
                        shown.getBytes(StandardCharsets.UTF_8));
    }
}
