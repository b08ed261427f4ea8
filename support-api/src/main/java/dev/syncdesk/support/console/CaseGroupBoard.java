package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.CaseReview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Groups of cases that no finding explains.
 *
 * @param review null before the first
 * @param open the largest first
 * @param muted until a day
 */
public record CaseGroupBoard(
        @Nullable CaseReview review, List<CaseGroupLine> open, List<CaseGroupLine> muted) {}
