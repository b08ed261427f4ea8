package dev.syncdesk.support.trend;

import io.micronaut.core.annotation.Introspected;

/** Who is behind a trend: devices, their tickets since then, and those whose owners wrote them. */
@Introspected
record Behind(long devices, long tickets, long writers) {}
