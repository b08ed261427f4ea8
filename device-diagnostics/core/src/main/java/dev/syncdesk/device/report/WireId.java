package dev.syncdesk.device.report;

/** The rule for ids and serials. */
public final class WireId {

    public static final int MAX_LENGTH = 64;

    static final String RULE = "1 to 64 characters A-Z a-z 0-9 . _ -";

    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }

    private WireId() {}
}
