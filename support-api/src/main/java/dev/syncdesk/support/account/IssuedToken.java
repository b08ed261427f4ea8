package dev.syncdesk.support.account;

import java.time.Instant;

/** A token just made; the only time that its secret is known. */
public record IssuedToken(String id, String secret, Instant expiresAt) {}
