package dev.syncdesk.support.account;

import dev.syncdesk.support.platform.SecretHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The token that every form and every changing call from a page carries, so that no other site can
 * act for a signed-in browser. It follows from the session's secret, which no script can read. A
 * controller takes it as an argument.
 */
public record Csrf(String token) {

    public static final String HEADER = "X-CSRF-Token";
    public static final String FIELD = "csrf";

    static Csrf of(String cookieSecret) {
        return new Csrf(SecretHash.of("csrf:" + cookieSecret));
    }

    boolean matches(String given) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
