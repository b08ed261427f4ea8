package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * The two floating-point formats of IEEE 11073-20601: SFLOAT of 16 bits (medfloat16: exponent 4,
 * mantissa 12) and FLOAT of 32 (medfloat32: exponent 8, mantissa 24). Both are decimal: mantissa
 * times ten to the exponent, each in two's complement.
 */
public record MedicalFloat(Quantity value) implements GattValue {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    public static Decoded<MedicalFloat> decodeSfloat(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new MedicalFloat(readSfloat(in)));
    }

    public static Decoded<MedicalFloat> decodeFloat(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new MedicalFloat(readFloat(in)));
    }

    /** Special values have the exponent 0. */
    static Quantity readSfloat(ByteCursor in) {
        int raw = in.uint16();
        return switch (raw) {
            case 0x07fe -> Quantity.Special.POSITIVE_INFINITY;
            case 0x07ff -> Quantity.Special.NOT_A_NUMBER;
            case 0x0800 -> Quantity.Special.NOT_AT_THIS_RESOLUTION;
            case 0x0801 -> Quantity.Special.RESERVED;
            case 0x0802 -> Quantity.Special.NEGATIVE_INFINITY;
            default -> new Quantity.Decimal(scaled((raw << 20) >> 20, (short) raw >> 12));
        };
    }

    static Quantity readFloat(ByteCursor in) {
        int raw = (int) in.uint32();
        return switch (raw) {
            case 0x007ffffe -> Quantity.Special.POSITIVE_INFINITY;
            case 0x007fffff -> Quantity.Special.NOT_A_NUMBER;
            case 0x00800000 -> Quantity.Special.NOT_AT_THIS_RESOLUTION;
            case 0x00800001 -> Quantity.Special.RESERVED;
            case 0x00800002 -> Quantity.Special.NEGATIVE_INFINITY;
            default -> new Quantity.Decimal(scaled((raw << 8) >> 8, raw >> 24));
        };
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("value", value);
    }

    /** The double that is nearest to the decimal number. */
    private static double scaled(int mantissa, int exponent) {
        if (exponent >= POWERS.length || -exponent >= POWERS.length) {
            return BigDecimal.valueOf(mantissa, -exponent).doubleValue();
        }
        return exponent < 0 ? mantissa / POWERS[-exponent] : mantissa * POWERS[exponent];
    }
}
