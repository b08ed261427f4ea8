package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;

/** What customers may be told in one language. */
@Introspected
public record Explanation(String language, String explanation) {}
