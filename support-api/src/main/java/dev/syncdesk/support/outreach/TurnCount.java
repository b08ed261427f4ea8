package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;

/** How many of an arm are in a state, and what they did with their notice. */
@Introspected
record TurnCount(
        String arm, String state, long people, long seen, long began, long dismissed, long asked) {}
