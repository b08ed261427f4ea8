package dev.syncdesk.support.device;

import java.time.Instant;

/** A relay's present connection ended. */
public record RelayWentOffline(String relayId, Instant at) {}
