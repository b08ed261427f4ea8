package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.TrendReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worth looking at today.
 *
 * @param review null before the first
 * @param open the most devices in excess first
 * @param muted until a day
 * @param past were decided about and stand out no longer
 * @param groups of cases that no finding explains
 */
public record TrendsPage(
        Screen screen,
        @Nullable TrendReview review,
        List<TrendLine> open,
        List<TrendLine> muted,
        List<TrendLine> past,
        CaseGroupBoard groups) {}
