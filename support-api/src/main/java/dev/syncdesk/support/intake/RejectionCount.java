package dev.syncdesk.support.intake;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/** How often messages of one relay were refused for one reason. */
@Introspected
@Serdeable
public record RejectionCount(String relayId, String reason, long total) {}
