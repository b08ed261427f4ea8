package dev.syncdesk.companion.step;

import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that came, and how far it is on this phone.
 *
 * @param result the last that was told to the desk
 * @param answer the code of the button, once one was pressed
 * @param closed how it ended; null while it is open
 */
public record KeptStep(
        String serial,
        StepMessage message,
        Instant receivedAt,
        StepResult.State result,
        @Nullable String answer,
        @Nullable StepClosed closed) {

    static KeptStep received(String serial, StepMessage message, Instant now) {
        return new KeptStep(serial, message, now, StepResult.State.RECEIVED, null, null);
    }

    public String delivery() {
        return message.delivery();
    }

    /** Whether the person still has something to do or to wait for. */
    public boolean isOpenAt(Instant now) {
        return closed == null && !message.isExpiredAt(now);
    }

    /** The same, told to the desk so far. */
    public KeptStep at(StepResult.State state, @Nullable String given) {
        return new KeptStep(serial, message, receivedAt, state, given, closed);
    }

    KeptStep ended(StepClosed how) {
        return new KeptStep(serial, message, receivedAt, result, answer, how);
    }
}
