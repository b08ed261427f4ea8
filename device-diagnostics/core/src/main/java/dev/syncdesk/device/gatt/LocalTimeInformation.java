package dev.syncdesk.device.gatt;

import java.io.IOException;

/** Local Time Information, 2A0F: a {@link TimeZone} and a {@link DstOffset}. */
public record LocalTimeInformation(Quantity utcOffsetMinutes, Quantity dstOffsetMinutes)
        implements GattValue {

    public static Decoded<LocalTimeInformation> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new LocalTimeInformation(TimeZone.read(in), DstOffset.read(in)));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.quantity("utcOffsetMinutes", utcOffsetMinutes);
        out.quantity("dstOffsetMinutes", dstOffsetMinutes);
    }
}
