package dev.syncdesk.support.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run as staff see it beside a case.
 *
 * @param state {@code running}, {@code solved}, {@code escalated}, {@code stopped} or {@code
 *     expired}
 * @param onPhone whether a phone has led it, or its beginning, without the desk
 * @param reason why it ended otherwise than solved
 */
public record RunPanel(
        String id,
        String guide,
        String title,
        String state,
        boolean onPhone,
        @Nullable String reason,
        @Nullable Boolean lasting,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<StepLine> steps) {

    public boolean isRunning() {
        return state.equals("running");
    }
}
