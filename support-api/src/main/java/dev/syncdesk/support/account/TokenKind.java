package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.util.Locale;

/** What a token was made for, and how long it lasts. */
@Serdeable
public enum TokenKind {
    /** A browser's session, in its cookie. */
    SESSION(Duration.ofDays(14)),
    /** A program that signed in with a person's password. */
    LOGIN(Duration.ofHours(12)),
    /** A program with a role of its own, made by an administrator. */
    MACHINE(Duration.ofDays(3650)),
    /** The companion on a customer's phone, made when it was paired. */
    APP(Duration.ofDays(3650));

    private final Duration lifetime;

    TokenKind(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
