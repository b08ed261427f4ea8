package dev.syncdesk.support.trend;

/** Something happened to a trend; inside the transaction. */
public record TrendChanged(Trend trend, TrendEventKind kind) {}
