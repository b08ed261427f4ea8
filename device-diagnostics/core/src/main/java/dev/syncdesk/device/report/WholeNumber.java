package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import java.io.IOException;

/** Reads a whole number of any notation, {@code 42.0} and {@code 4.2e1} included, in a range. */
final class WholeNumber {

    private static final double EXACT_UP_TO = 1L << 53;

    static long read(JsonParser in, FieldPath path, long min, long max) throws IOException {
        NumberType type = in.getNumberType();
        if (type == NumberType.INT || type == NumberType.LONG) {
            return within(in.getLongValue(), path, min, max);
        }
        if (type == NumberType.DOUBLE || type == NumberType.FLOAT) {
            return whole(in.getDoubleValue(), path, min, max);
        }
        throw new NotReadable("out-of-range", path + " is a number of more than 18 digits");
    }

    private static long within(long value, FieldPath path, long min, long max) {
        if (value > max) {
            throw new NotReadable("out-of-range", path + " " + value + " is over " + max);
        }
        if (value < min) {
            throw new NotReadable("out-of-range", path + " " + value + " is under " + min);
        }
        return value;
    }

    private static long whole(double value, FieldPath path, long min, long max) {
        if (Double.isNaN(value) || Math.abs(value) > EXACT_UP_TO) {
            throw new NotReadable(
                    "out-of-range", path + " " + value + " is not in " + min + " to " + max);
        }
        if (value != Math.rint(value)) {
            throw new NotReadable("not-the-schema", path + " " + value + " is not a whole number");
        }
        return within((long) value, path, min, max);
    }

    private WholeNumber() {}
}
