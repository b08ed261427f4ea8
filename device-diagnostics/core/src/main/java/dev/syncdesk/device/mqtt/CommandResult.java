package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command: {@code command-result/1}.
 *
 * @param detail a code, such as {@code gatt-133}
 */
public record CommandResult(String requestId, State state, Instant at, @Nullable String detail) {

    public static final String SCHEMA = "command-result/1";

    /** How far it is. */
    public enum State implements WireWord {
        ACCEPTED,
        DONE,
        FAILED,
        UNSUPPORTED;

        static final WireWords<State> WORDS = new WireWords<>(values());
    }

    /** The name by which a receipt speaks of it: {@code 0193…/done}. */
    public String receiptId() {
        return requestId + "/" + state.wire();
    }
}
