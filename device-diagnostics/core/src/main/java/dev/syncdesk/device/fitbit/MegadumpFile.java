package dev.syncdesk.device.fitbit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which people keep a dump: its bytes as they are; in hexadecimal, a packet a line or
 * all in one; in base64, alone or as the {@code data} of the XML in which it was uploaded.
 */
public final class MegadumpFile {

    private static final String DATA = "<data>";
    private static final String END_OF_DATA = "</data>";

    /** The dump's bytes. What is no known text is taken for the bytes themselves. */
    public static byte[] bytes(byte[] file) {
        if (!isText(file)) {
            return file;
        }
        String text = new String(file, StandardCharsets.US_ASCII);
        byte[] dump = fromHex(text);
        if (dump == null) {
            dump = fromBase64(text);
        }
        return dump == null ? file : dump;
    }

    private static boolean isText(byte[] file) {
        for (byte letter : file) {
            if (letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t') {
                return false;
            }
        }
        return true;
    }

    private static byte @Nullable [] fromHex(String text) {
        List<byte[]> lines = new ArrayList<>();
        for (String line : text.split("[\\r\\n]+")) {
            byte[] bytes = hex(line);
            if (bytes == null) {
                return null;
            }
            if (bytes.length > 0) {
                lines.add(bytes);
            }
        }
        return arePackets(lines) ? Packets.join(lines) : joined(lines);
    }

    /** Packets are short, and their last one is the footer alone. */
    private static boolean arePackets(List<byte[]> lines) {
        for (byte[] line : lines) {
            if (line.length > Packets.MAX_SIZE) {
                return false;
            }
        }
        return lines.size() > 1 && lines.get(lines.size() - 1).length == DumpFooter.SIZE;
    }

    private static byte[] joined(List<byte[]> lines) {
        int length = 0;
        for (byte[] line : lines) {
            length += line.length;
        }
        byte[] joined = new byte[length];
        int at = 0;
        for (byte[] line : lines) {
            System.arraycopy(line, 0, joined, at, line.length);
            at += line.length;
        }
        return joined;
    }

    private static byte @Nullable [] hex(String line) {
        String digits = line.replaceAll("[\\s:]", "");
        if (digits.length() % 2 != 0) {
            return null;
        }
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(digits.charAt(2 * i), 16);
            int low = Character.digit(digits.charAt(2 * i + 1), 16);
            if (high < 0 || low < 0) {
                return null;
            }
            bytes[i] = (byte) ((high << 4) | low);
        }
        return bytes;
    }

    private static byte @Nullable [] fromBase64(String text) {
        int from = text.indexOf(DATA);
        int to = text.indexOf(END_OF_DATA);
        String data = from >= 0 && to > from ? text.substring(from + DATA.length(), to) : text;
        try {
            return Base64.getDecoder().decode(data.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private MegadumpFile() {}
}
