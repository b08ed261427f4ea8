package dev.syncdesk.device.gatt;

import org.jspecify.annotations.Nullable;

/**
 * Reads the little-endian fields of a value in their order. The first fault is kept and told by
 * {@link #end}; what is read behind the end is zero.
 */
final class ByteCursor {

    private final byte[] bytes;
    private int position;
    private @Nullable Fault fault;
    private int faultOffset;

    ByteCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    int uint8() {
        int at = advance(1);
        return at < 0 ? 0 : octet(at);
    }

    /** An unsigned octet from min to max. */
    int uint8(int min, int max) {
        int at = position;
        return inRange(at, uint8(), min, max);
    }

    int sint8() {
        return (byte) uint8();
    }

    int uint16() {
        int at = advance(2);
        return at < 0 ? 0 : octet(at) | (octet(at + 1) << 8);
    }

    int sint16() {
        return (short) uint16();
    }

    int uint24() {
        int at = advance(3);
        return at < 0 ? 0 : octet(at) | (octet(at + 1) << 8) | (octet(at + 2) << 16);
    }

    long uint32() {
        int at = advance(4);
        if (at < 0) {
            return 0;
        }
        long high = octet(at + 2) | (octet(at + 3) << 8);
        return octet(at) | (octet(at + 1) << 8) | (high << 16);
    }

    /** Five octets, of which only the System ID is made. */
    long uint40() {
        long low = uint32();
        return low | ((long) uint8() << 32);
    }

    /** All that is left. */
    byte[] rest() {
        byte[] rest = new byte[remaining()];
        System.arraycopy(bytes, position, rest, 0, rest.length);
        position = bytes.length;
        return rest;
    }

    int remaining() {
        return bytes.length - position;
    }

    int position() {
        return position;
    }

    int inRange(int offset, int value, int min, int max) {
        if (value < min || value > max) {
            fail(offset, Fault.OUT_OF_RANGE);
        }
        return value;
    }

    void fail(int offset, Fault found) {
        if (fault == null) {
            fault = found;
            faultOffset = offset;
        }
    }

    /** The value, if all of it was there, in range, and nothing follows it. */
    <T> Decoded<T> end(T value) {
        if (position < bytes.length) {
            fail(position, Fault.TRAILING_BYTES);
        }
        return fault == null
                ? new Decoded.Value<>(value)
                : new Decoded.Malformed<>(faultOffset, fault);
    }

    private int advance(int length) {
        int at = position;
        if (length > bytes.length - at) {
            fail(bytes.length, Fault.TRUNCATED);
            position = bytes.length;
            return -1;
        }
        position = at + length;
        return at;
    }

    private int octet(int at) {
        return bytes[at] & 0xff;
    }
}
