package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * System ID, 2A23: an EUI-64, least significant octet first.
 *
 * @param manufacturerIdentifier 40 bits, given by the maker
 * @param oui 24 bits, the maker's number at the IEEE
 */
public record SystemId(long manufacturerIdentifier, int oui) implements GattValue {

    public static Decoded<SystemId> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new SystemId(in.uint40(), in.uint24()));
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("manufacturerIdentifier", manufacturerIdentifier);
        out.number("oui", oui);
    }
}
