package dev.syncdesk.device.gatt;

/** A number that a device sent, or the value with which it says why there is none. */
public sealed interface Quantity {

    /** In the unit that the field's name carries. */
    record Decimal(double value) implements Quantity {}

    record Whole(long value) implements Quantity {}

    /** The special values of the specification. */
    enum Special implements Quantity {
        NOT_KNOWN("unknown"),
        /** Weight Scale and Body Composition: the person stepped off too early, or has shoes on. */
        UNSUCCESSFUL("measurement unsuccessful"),
        /** More than the field can say. */
        ABOVE_RANGE("above range"),
        /** Less than the field can say. */
        BELOW_RANGE("below range"),
        NOT_A_NUMBER("NaN"),
        NOT_AT_THIS_RESOLUTION("NRes"),
        POSITIVE_INFINITY("+INF"),
        NEGATIVE_INFINITY("-INF"),
        RESERVED("RFU");

        private final String text;

        Special(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** A whole number, of which one value means that the device does not know. */
    static Quantity wholeUnless(int notKnown, int raw) {
        return raw == notKnown ? Special.NOT_KNOWN : new Whole(raw);
    }
}
