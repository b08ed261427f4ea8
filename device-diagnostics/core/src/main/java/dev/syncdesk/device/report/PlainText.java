package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** What text may hold, and how text from a stranger is shown in a sentence. */
final class PlainText {

    private static final int MAX_SHOWN = 40;

    static void require(String text, int maxCharacters, FieldPath path) {
        if (text.length() > maxCharacters
                && text.codePointCount(0, text.length()) > maxCharacters) {
            throw new NotReadable(
                    "out-of-range", path + " is longer than " + maxCharacters + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter >= 0x7f && !isPrintable(text, i)) {
                throw new NotReadable("out-of-range", path + " holds a control character");
            }
        }
    }

    /** In quotes, cut, with control characters as question marks. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        for (int i = 0; i < text.length() && i < MAX_SHOWN; i++) {
            char letter = text.charAt(i);
            boolean plain = letter >= ' ' && (letter < 0x7f || isPrintable(text, i));
            shown.append(plain ? letter : '?');
        }
        if (text.length() > MAX_SHOWN) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }

    static String shown(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return "(an object)";
        }
        if (token == JsonToken.START_ARRAY) {
            return "(an array)";
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE ? "true" : "false";
        }
        return token == JsonToken.VALUE_STRING ? shown(in.getText()) : "(another value)";
    }

    /** A half of a surrogate pair is no character, and no database takes it. */
    private static boolean isPrintable(String text, int i) {
        char letter = text.charAt(i);
        if (Character.isHighSurrogate(letter)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return letter > 0x9f;
    }

    private PlainText() {}
}
