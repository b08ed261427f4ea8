package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step off the screen: {@code step-closed/1}.
 *
 * @param by what passed it: {@code telemetry}, {@code answer} or {@code staff}
 * @param text for the customer, in their language
 */
public record StepClosed(String delivery, State state, @Nullable String by, @Nullable String text)
        implements StepNotice {

    public static final String SCHEMA = "step-closed/1";

    /** How a step ended. */
    public enum State implements WireWord {
        PASSED,
        MISSED,
        WITHDRAWN;

        static final WireWords<State> WORDS = new WireWords<>(values());
    }
}
