package dev.syncdesk.support.account;

import java.time.Duration;

/** What a one-time link is for, and how long it waits. */
public enum LinkPurpose {
    /** Makes the first administrator of a new desk. */
    FIRST_ADMINISTRATOR(Duration.ofDays(1)),
    /** Signs its holder in. */
    SIGN_IN(Duration.ofDays(7));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
