package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;

/**
 * How many turns were skipped for a reason.
 *
 * @param reason {@code owner}, {@code consent}, {@code wrote} or {@code cleared}
 */
@Introspected
@Serdeable
public record SkipCount(String reason, long people) {}
