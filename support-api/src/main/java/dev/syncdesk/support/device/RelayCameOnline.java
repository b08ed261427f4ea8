package dev.syncdesk.support.device;

import java.time.Instant;

/** A relay began a connection: open steps and unexpired commands are sent again. */
public record RelayCameOnline(String relayId, Instant at) {}
