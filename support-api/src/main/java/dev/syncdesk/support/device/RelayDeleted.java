package dev.syncdesk.support.device;

/** A relay was ended; the broker closes its connection after the commit. */
public record RelayDeleted(String relayId) {}
