package dev.syncdesk.device.gatt;

/** Bits and bit fields of the flags that most values begin with. */
final class Flags {

    static boolean has(long flags, int bit) {
        return ((flags >> bit) & 1) != 0;
    }

    /** The bits from the first one on, as a number. */
    static int field(long flags, int firstBit, int bits) {
        return (int) (flags >> firstBit) & ((1 << bits) - 1);
    }

    private Flags() {}
}
