package dev.syncdesk.companion.pairing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one-time code that portal or agent show: eight letters and digits of Crockford's base 32.
 *
 * @param text in upper case
 */
public record PairingCode(String text) {

    public static final int LENGTH = 8;
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /**
     * In either case, with spaces or hyphens. What looks like a digit is read as one: O as 0, I and
     * L as 1, as Crockford has it.
     *
     * @return null while it is no code yet
     */
    public static @Nullable PairingCode read(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        String upper = typed.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char letter = meant(upper.charAt(i));
            if (letter == ' ' || letter == '-') {
                continue;
            }
            if (LETTERS.indexOf(letter) < 0 || code.length() == LENGTH) {
                return null;
            }
            code.append(letter);
        }
        return code.length() == LENGTH ? new PairingCode(code.toString()) : null;
    }

    private static char meant(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> typed;
        };
    }
}
