package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.QrCode;
import java.time.Instant;

/** A pairing code that was made just now, to be typed into the app or read by it. */
public record PairingShown(Screen screen, String code, QrCode qr, Instant expiresAt) {}
