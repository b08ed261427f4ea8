package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a guide as it was written.
 *
 * @param uses versions of guides that it has as steps, such as {@code charge-and-sync/3}, joined by
 *     commas; empty for none
 * @param builtIn whether it came with the library
 * @param writtenBy names; null for one that is built in
 */
@Introspected
public record GuideVersion(
        String guide,
        int version,
        String yaml,
        String uses,
        boolean builtIn,
        @Nullable String writtenBy,
        @Nullable String publishedBy,
        Instant createdAt) {}
