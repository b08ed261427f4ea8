package dev.syncdesk.support.platform;

/** Finds the null character in JSON text, written out or as an escape (RFC 8259, 7). */
final class NullCharacter {

    private static final String ESCAPE = "\\u0000";

    private NullCharacter() {}

    static boolean isInJson(String json) {
        if (json.indexOf('\0') >= 0) {
            return true;
        }
        for (int at = json.indexOf(ESCAPE); at >= 0; at = json.indexOf(ESCAPE, at + 1)) {
            if (backslashesBefore(json, at) % 2 == 0) {
                return true;
            }
        }
        return false;
    }

    /** An odd number of them makes the escape's own backslash a plain one. */
    private static int backslashesBefore(String json, int at) {
        int count = 0;
        while (at - 1 - count >= 0 && json.charAt(at - 1 - count) == '\\') {
            count++;
        }
        return count;
    }
}
