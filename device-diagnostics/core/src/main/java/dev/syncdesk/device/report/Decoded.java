package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/** What came out of bytes: a value, or the reason why there is none. */
public sealed interface Decoded<T> {

    record Value<T>(T value) implements Decoded<T> {}

    /**
     * @param reason a short code to count by: {@code not-json}, {@code not-cbor}, {@code
     *     not-the-schema}, {@code out-of-range}, {@code bad-id}, {@code time}, {@code too-large}
     * @param detail a sentence that names the path and the value: {@code battery.percent 101 is
     *     over 100}
     * @param id the message's id, where it could be read, so that a receipt can name it
     */
    record Malformed<T>(String reason, String detail, @Nullable String id) implements Decoded<T> {}
}
