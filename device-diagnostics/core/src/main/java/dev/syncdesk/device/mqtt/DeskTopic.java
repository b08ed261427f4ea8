package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;

/**
 * A topic on which the server's replicas tell each other what changed, {@code desk/v1/…}.
 *
 * @param key a serial, or a ticket's number
 */
public record DeskTopic(Kind kind, String key) {

    /** What changed. */
    public enum Kind implements WireWord {
        DEVICE,
        TICKET,
        RUN,
        QUEUE;

        static final WireWords<Kind> WORDS = new WireWords<>(values());
    }

    @Override
    public String toString() {
        return Topics.DESK + kind.wire() + "/" + key;
    }
}
