package dev.syncdesk.device.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells text in UTF-8 from other bytes. */
final class Utf8 {

    /**
     * The parser by itself would take UTF-16 and UTF-32 as well, which show as zero bytes, and
     * would skip over a bad sequence in a value that it skips.
     */
    static boolean isText(byte[] bytes) {
        int seen = 0;
        for (byte value : bytes) {
            if (value == 0) {
                return false;
            }
            seen |= value;
        }
        return seen >= 0 || isWellFormed(bytes);
    }

    private static boolean isWellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Utf8() {}
}
