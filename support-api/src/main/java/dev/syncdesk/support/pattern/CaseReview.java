package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * The last look at what customers wrote.
 *
 * @param lookedAt cases
 * @param unexplained of them by any finding
 */
@Introspected
public record CaseReview(Instant reviewedAt, int lookedAt, int unexplained, long tookMillis) {}
