package dev.syncdesk.support.trend;

import org.jspecify.annotations.Nullable;

/**
 * What the owner of an affected device may be told of a known issue.
 *
 * @param explanation in their language, or in English
 * @param guide that helps until it is fixed; null for none
 * @param fixVersion empty while there is none
 * @param hasFix whether the device runs it, or a newer one
 */
public record PublishedIssue(
        String explanation, @Nullable String guide, String fixVersion, boolean hasFix) {}
