package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that a known issue is or may be behind.
 *
 * @param status its word
 * @param firmware on which the device's finding opened; empty where that was not asked
 */
@Introspected
public record MatchingTicket(
        long number,
        String subject,
        String status,
        @Nullable String serial,
        @Nullable String firmware) {}
