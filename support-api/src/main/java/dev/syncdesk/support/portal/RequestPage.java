package dev.syncdesk.support.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request: what to do now, and what was said.
 *
 * @param runs newest first
 */
public record RequestPage(
        Shell shell,
        RequestCard request,
        List<SaidLine> talk,
        @Nullable DeviceCard device,
        @Nullable StepCard step,
        List<RunCard> runs) {

    /** The one that was last followed, if any. */
    public @Nullable RunCard lastRun() {
        return runs.isEmpty() ? null : runs.getFirst();
    }
}
