package dev.syncdesk.device.mqtt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step for the customer's screen: {@code step/1}.
 *
 * @param delivery one sending of the step; a repeat has the same, and results name it
 * @param run the run that the step belongs to
 * @param step the step's code in its guide
 * @param number 1 for the first step of the run
 * @param of how many steps the run has at most
 * @param language of title, body and labels
 * @param opens a hint such as {@code bluetooth-settings}; one that is not known is ignored
 */
public record StepMessage(
        String delivery,
        @Nullable String run,
        @Nullable String step,
        @Nullable Integer number,
        @Nullable Integer of,
        @Nullable Instant expiresAt,
        @Nullable String language,
        String title,
        @Nullable String body,
        @Nullable String picture,
        List<Choice> ask,
        @Nullable Watch watch,
        @Nullable String opens)
        implements StepNotice {

    public static final String SCHEMA = "step/1";

    /**
     * One button.
     *
     * @param answer the code that a result carries
     */
    public record Choice(String answer, String label) {}

    /**
     * What telemetry is to show, as a hint for the screen. Without a bound: that the value changes.
     *
     * @param signal a path in a report, such as {@code battery.percent}
     */
    public record Watch(
            String signal,
            @Nullable Long atLeast,
            @Nullable Long atMost,
            @Nullable String equalTo) {}

    public boolean isExpiredAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
