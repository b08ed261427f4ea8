package dev.syncdesk.support.pattern;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * The last closer look at a trend.
 *
 * @param affected devices whose traits were held against those of others
 * @param drawnAffected devices whose history was read
 */
@Introspected
public record CloserLook(
        String trendId,
        Instant lookedAt,
        int affected,
        int others,
        int drawnAffected,
        int drawnOthers) {}
