package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * DST Offset, 2A0D: what daylight saving adds to the standard time.
 *
 * @param dstOffsetMinutes 0, 30, 60 or 120, or not known
 */
public record DstOffset(Quantity dstOffsetMinutes) implements GattValue {

    private static final int UNKNOWN = 0xff;
    private static final int MINUTES = 15;

    public static Decoded<DstOffset> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new DstOffset(read(in)));
    }

    static Quantity read(ByteCursor in) {
        int at = in.position();
        int code = in.uint8();
        return switch (code) {
            case UNKNOWN -> Quantity.Special.NOT_KNOWN;
            case 0, 2, 4, 8 -> new Quantity.Whole((long) code * MINUTES);
            default -> {
                in.fail(at, Fault.OUT_OF_RANGE);
                yield Quantity.Special.RESERVED;
            }
        };
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("dstOffsetMinutes", dstOffsetMinutes);
    }
}
