package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A case of a group, in a list.
 *
 * @param status its word
 * @param linked whether it is linked to a known issue
 */
@Introspected
public record GroupedCase(
        long number, String subject, String status, Instant createdAt, boolean linked) {}
