package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;

/** One version of a guide as it was written. */
@Introspected
record GuideVersion(String guide, int version, String yaml) {}
