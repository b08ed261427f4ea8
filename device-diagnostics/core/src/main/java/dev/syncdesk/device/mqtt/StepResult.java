package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a step on the phone: {@code step-result/1}.
 *
 * @param answer the code of the button; only with {@link State#ANSWERED}
 */
public record StepResult(String delivery, Instant at, State state, @Nullable String answer) {

    public static final String SCHEMA = "step-result/1";

    /** What happened, in the order in which it can. */
    public enum State implements WireWord {
        RECEIVED,
        SHOWN,
        ANSWERED,
        FAILED;

        static final WireWords<State> WORDS = new WireWords<>(values());
    }

    /** The name by which a receipt speaks of it: {@code d-81/shown}. */
    public String receiptId() {
        return delivery + "/" + state.wire();
    }
}
