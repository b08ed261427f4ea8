package dev.syncdesk.support.portal;

import dev.syncdesk.support.platform.QrCode;

/** A code that pairs a phone with a device, to type or to scan. */
public record PairingCard(String code, QrCode qr) {}
