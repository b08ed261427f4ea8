package dev.syncdesk.support.guide;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run as a guide's page counts it.
 *
 * @param state the library's word, such as {@code solved}
 */
@Introspected
public record RunCount(
        String runId,
        int guideVersion,
        String model,
        @Nullable String firmware,
        String language,
        boolean trial,
        Instant startedAt,
        @Nullable String endStep,
        String state,
        @Nullable Boolean lasting) {

    public boolean isEnded() {
        return !state.equals("running");
    }

    public boolean isSolved() {
        return state.equals("solved");
    }
}
