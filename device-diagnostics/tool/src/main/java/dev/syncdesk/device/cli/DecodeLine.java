package dev.syncdesk.device.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.syncdesk.device.gatt.DecodedJson;
import dev.syncdesk.device.gatt.Decoder;
import dev.syncdesk.device.gatt.Decoders;
import java.io.IOException;
import java.util.HexFormat;

/** A name and bytes that somebody wants decoded. */
sealed interface DecodeLine {

    void answer(JsonGenerator json) throws IOException;

    record Asked(Decoder decoder, byte[] bytes) implements DecodeLine {

        @Override
        public void answer(JsonGenerator json) throws IOException {
            DecodedJson.write(decoder.decode(bytes), json);
        }
    }

    /**
     * What cannot even be tried.
     *
     * @param error a few words, as those of malformed bytes
     * @param sentence what to do about it
     */
    record Refused(String error, String sentence) implements DecodeLine {

        @Override
        public void answer(JsonGenerator json) throws IOException {
            DecodedJson.writeError(error, json);
        }
    }

    /** A line of {@code NAME HEX}; a line without HEX is a value of no bytes. */
    static DecodeLine parse(String line) {
        String text = line.strip();
        if (line.length() > BoundedLines.MAX_LENGTH) {
            return new Refused(
                    "line too long", "A line has at most " + BoundedLines.MAX_LENGTH + " letters");
        }
        if (text.isEmpty()) {
            return new Refused("empty line", "Write NAME HEX, such as 2A9D 00b036");
        }
        String[] parts = text.split("\\s+", 2);
        return of(parts[0], parts.length == 1 ? "" : parts[1].replaceAll("\\s+", ""));
    }

    static DecodeLine of(String name, String hex) {
        Decoder decoder = Decoders.named(name);
        if (decoder == null) {
            return new Refused(
                    "unknown characteristic",
                    name + " is no characteristic that can be decoded; write it as 2A9D");
        }
        String digits = hex.startsWith("0x") || hex.startsWith("0X") ? hex.substring(2) : hex;
        for (int i = 0; i < digits.length(); i++) {
            if (!HexFormat.isHexDigit(digits.charAt(i))) {
                return new Refused("not hexadecimal", "Write the bytes with 0 to 9 and a to f");
            }
        }
        return digits.length() % 2 == 0
                ? new Asked(decoder, HexFormat.of().parseHex(digits))
                : new Refused("odd number of hexadecimal digits", "Write two digits for each byte");
    }
}
