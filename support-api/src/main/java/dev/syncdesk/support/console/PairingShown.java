package dev.syncdesk.support.console;

import java.time.Instant;

/** A pairing code that was made just now, to be typed into the app. */
public record PairingShown(Screen screen, String code, Instant expiresAt) {}
