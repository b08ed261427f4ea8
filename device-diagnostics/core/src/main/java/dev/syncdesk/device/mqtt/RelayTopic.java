package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import org.jspecify.annotations.Nullable;

/**
 * A topic on a relay's own branch, {@code fleet/v1/{relay}/…}.
 *
 * @param serial null where the kind concerns the relay itself
 */
public record RelayTopic(String relay, @Nullable String serial, Kind kind) {

    /** What is said under a topic; the last level of it. */
    public enum Kind implements WireWord {
        PRESENCE,
        RECEIPT,
        REPORT,
        STEP_RESULT,
        COMMAND_RESULT,
        STEP,
        COMMAND;

        static final WireWords<Kind> WORDS = new WireWords<>(values());

        /** Whether the topic names a serial before it. */
        boolean concernsDevice() {
            return this != PRESENCE && this != RECEIPT;
        }
    }

    @Override
    public String toString() {
        return Topics.FLEET + relay + "/" + (serial == null ? "" : serial + "/") + kind.wire();
    }
}
