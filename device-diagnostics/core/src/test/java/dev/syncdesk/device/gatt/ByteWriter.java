package dev.syncdesk.device.gatt;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes little-endian fields, the way round of {@link ByteCursor}. */
final class ByteWriter {

    private static final Map<Quantity, Integer> SFLOAT_SPECIALS =
            Map.of(
                    Quantity.Special.POSITIVE_INFINITY, 0x07fe,
                    Quantity.Special.NOT_A_NUMBER, 0x07ff,
                    Quantity.Special.NOT_AT_THIS_RESOLUTION, 0x0800,
                    Quantity.Special.RESERVED, 0x0801,
                    Quantity.Special.NEGATIVE_INFINITY, 0x0802);

    private static final Map<Quantity, Integer> FLOAT_SPECIALS =
            Map.of(
                    Quantity.Special.POSITIVE_INFINITY, 0x007ffffe,
                    Quantity.Special.NOT_A_NUMBER, 0x007fffff,
                    Quantity.Special.NOT_AT_THIS_RESOLUTION, 0x00800000,
                    Quantity.Special.RESERVED, 0x00800001,
                    Quantity.Special.NEGATIVE_INFINITY, 0x00800002);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    ByteWriter uint(int octets, @Nullable Number value) {
        for (int i = 0; value != null && i < octets; i++) {
            bytes.write((int) (value.longValue() >> (8 * i)));
        }
        return this;
    }

    /** A decimal number that the wire has in steps, so many to one. */
    ByteWriter steps(int stepsToOne, @Nullable Double value) {
        return uint(2, value == null ? null : Math.round(value * stepsToOne));
    }

    /** A whole number, or the raw value that stands for the special one. */
    ByteWriter whole(int octets, @Nullable Quantity value, Map<Quantity, Integer> specials) {
        return switch (value) {
            case null -> this;
            case Quantity.Whole whole -> uint(octets, whole.value());
            case Quantity.Special special -> uint(octets, specials.get(special));
            case Quantity.Decimal decimal -> throw new IllegalArgumentException("" + decimal);
        };
    }

    ByteWriter sfloat(@Nullable Quantity value) {
        return medical(value, SFLOAT_SPECIALS, 2, 12, 7);
    }

    ByteWriter medfloat(@Nullable Quantity value) {
        return medical(value, FLOAT_SPECIALS, 4, 24, 127);
    }

    ByteWriter time(@Nullable DateTime time) {
        if (time != null) {
            uint(2, time.year()).uint(1, time.month()).uint(1, time.day());
            uint(1, time.hours()).uint(1, time.minutes()).uint(1, time.seconds());
        }
        return this;
    }

    private ByteWriter medical(
            @Nullable Quantity value,
            Map<Quantity, Integer> specials,
            int octets,
            int mantissaBits,
            int maxExponent) {
        return switch (value) {
            case null -> this;
            case Quantity.Special special -> uint(octets, specials.get(special));
            case Quantity.Whole whole -> throw new IllegalArgumentException("" + whole);
            case Quantity.Decimal decimal -> {
                BigDecimal number = BigDecimal.valueOf(decimal.value()).stripTrailingZeros();
                int exponent = Math.min(-number.scale(), maxExponent);
                long mantissa = number.scaleByPowerOfTen(-exponent).longValueExact();
                yield uint(
                        octets,
                        ((long) exponent << mantissaBits)
                                | (mantissa & ((1L << mantissaBits) - 1)));
            }
        };
    }
}
