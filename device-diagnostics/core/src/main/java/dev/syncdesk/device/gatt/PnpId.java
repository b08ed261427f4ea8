package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * PnP ID, 2A50: who made the device.
 *
 * @param vendorIdSource 1 Bluetooth SIG, 2 USB Implementer's Forum; others are reserved
 */
public record PnpId(int vendorIdSource, int vendorId, int productId, int productVersion)
        implements GattValue {

    public static Decoded<PnpId> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new PnpId(in.uint8(), in.uint16(), in.uint16(), in.uint16()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("vendorIdSource", vendorIdSource);
        out.number("vendorId", vendorId);
        out.number("productId", productId);
        out.number("productVersion", productVersion);
    }
}
