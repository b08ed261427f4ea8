package dev.syncdesk.support.outreach;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * What somebody did with an outreach.
 *
 * @param kind {@code started}, {@code paused}, {@code resumed}, {@code stopped}, {@code released}
 *     or {@code done}
 */
@Introspected
@Serdeable
public record OutreachEvent(Instant at, String actor, String kind, String detail) {}
