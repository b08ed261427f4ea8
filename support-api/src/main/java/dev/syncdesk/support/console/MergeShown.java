package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.TogetherWith.Together;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which trends one is merged.
 *
 * @param target that it follows; null for none
 * @param parts those that follow it
 * @param together what they are together; null where none follows it
 * @param others into which it may be merged
 */
public record MergeShown(
        @Nullable TrendLine target,
        List<TrendLine> parts,
        @Nullable Together together,
        List<TrendLine> others) {}
