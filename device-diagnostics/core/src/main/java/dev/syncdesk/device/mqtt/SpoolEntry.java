package dev.syncdesk.device.mqtt;

import org.jspecify.annotations.Nullable;

/**
 * A message that waits on disk. The array is not copied.
 *
 * @param id by which a receipt names it
 * @param contentType null for JSON
 */
@SuppressWarnings("ArrayRecordComponent")
public record SpoolEntry(
        Kind kind, String id, String topic, @Nullable String contentType, byte[] payload) {

    /** What may be given up when the spool is full. */
    public enum Kind {
        /** Routine: the oldest go first. */
        REPORT,
        /** What a person or a command waits for: never dropped. */
        RESULT
    }

    int bytes() {
        return payload.length + 2 * (id.length() + topic.length());
    }
}
