package dev.syncdesk.support.selfhelp;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How many ended in one way.
 *
 * @param outcome null while it is not judged
 * @param word {@code yes} or {@code no} as the customer clicked; null for neither
 */
@Introspected
public record OutcomeCount(@Nullable String outcome, @Nullable String word, long total) {}
