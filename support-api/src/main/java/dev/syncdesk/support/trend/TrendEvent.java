package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * One thing that happened to a trend.
 *
 * @param kind word of {@link TrendEventKind}
 */
@Introspected
public record TrendEvent(Instant at, String actor, String kind, String detail) {}
