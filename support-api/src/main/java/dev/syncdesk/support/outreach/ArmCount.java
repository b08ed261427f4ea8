package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;

/** How many of an arm were measured, and how many of them wrote. */
@Introspected
record ArmCount(String arm, long people, long writers) {}
