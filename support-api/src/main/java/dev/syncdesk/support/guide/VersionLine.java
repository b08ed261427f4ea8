package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version in a list, without its text. */
@Introspected
public record VersionLine(
        int version,
        boolean builtIn,
        @Nullable String writtenBy,
        @Nullable String publishedBy,
        Instant createdAt) {}
