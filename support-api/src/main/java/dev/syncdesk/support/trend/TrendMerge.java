package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;

/** That a trend follows another. */
@Introspected
public record TrendMerge(String trendId, String targetId) {}
