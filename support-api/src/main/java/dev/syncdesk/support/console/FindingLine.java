package dev.syncdesk.support.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open finding, or one that has cleared.
 *
 * @param scope the relay that it speaks of; null for the device itself
 * @param severity {@code info}, {@code warning} or {@code critical}
 */
public record FindingLine(
        String id,
        String code,
        String title,
        String meaning,
        @Nullable String scope,
        String severity,
        Instant since,
        @Nullable Instant clearedAt,
        List<String> evidence) {}
