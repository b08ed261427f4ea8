package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;

/** How often a guide was run. */
@Introspected
public record UseCount(String code, long runs) {}
