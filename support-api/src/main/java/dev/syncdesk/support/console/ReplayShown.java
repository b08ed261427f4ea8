package dev.syncdesk.support.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide would have done on a past day.
 *
 * @param wasProposed whether anything that it treats was open
 * @param reports that were replayed from the day on
 * @param isCut whether it looked at as much as it may, and there was more
 * @param startedAt null where there was no moment to start at
 */
public record ReplayShown(
        Screen screen,
        String serial,
        Instant day,
        boolean wasProposed,
        int reports,
        boolean isCut,
        List<StepLine> steps,
        @Nullable Instant startedAt,
        @Nullable String state,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String endStep,
        List<Change> changes) {

    /** A finding that opened or cleared. */
    public record Change(Instant at, String finding, boolean opened) {}
}
