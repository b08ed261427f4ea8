package dev.syncdesk.device.gatt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The texts of the Device Information Service: Model Number 2A24, Serial Number 2A25, Firmware
 * Revision 2A26, Hardware Revision 2A27, Software Revision 2A28 and Manufacturer Name 2A29.
 *
 * @param text in UTF-8 on the wire; the zero bytes with which some devices fill up are cut off
 */
public record DeviceInformationString(String text) implements GattValue {

    public static Decoded<DeviceInformationString> decode(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == 0) {
            length--;
        }
        ByteBuffer text = ByteBuffer.wrap(bytes, 0, length);
        try {
            // A new decoder reports a bad sequence, and leaves the buffer where that begins.
            return new Decoded.Value<>(
                    new DeviceInformationString(
                            StandardCharsets.UTF_8.newDecoder().decode(text).toString()));
        } catch (CharacterCodingException e) {
            return new Decoded.Malformed<>(text.position(), Fault.INVALID_UTF8);
        }
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.text("text", text);
    }
}
