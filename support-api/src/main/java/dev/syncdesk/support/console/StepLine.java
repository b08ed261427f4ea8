package dev.syncdesk.support.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a step as staff see it.
 *
 * @param state the library's word: {@code queued}, {@code sent} … {@code withdrawn}
 * @param passedBy {@code telemetry}, {@code answer} or {@code staff}
 * @param goal what a watch waits for, with the present value
 */
public record StepLine(
        int number,
        String step,
        String title,
        String kind,
        String state,
        @Nullable String passedBy,
        @Nullable String evidence,
        @Nullable String answer,
        @Nullable String goal,
        @Nullable Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant shownAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return switch (state) {
            case "queued", "sent", "received", "shown" -> true;
            default -> false;
        };
    }

    /** How it is drawn: {@code telemetry}, {@code answer} and {@code staff} are never alike. */
    public String mark() {
        return state.equals("passed") ? (passedBy == null ? "done" : passedBy) : state;
    }
}
