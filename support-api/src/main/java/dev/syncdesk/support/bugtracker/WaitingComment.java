package dev.syncdesk.support.bugtracker;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A comment that is to be written. */
@Introspected
record WaitingComment(
        String id,
        String linkId,
        String body,
        int attempts,
        Instant nextAt,
        String trackerId,
        String bugKey) {}
