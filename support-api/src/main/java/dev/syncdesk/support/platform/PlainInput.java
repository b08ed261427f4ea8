package dev.syncdesk.support.platform;

import org.jspecify.annotations.Nullable;

/** Checks text from outside: there, not too long, and of characters that every database keeps. */
public final class PlainInput {

    private PlainInput() {}

    /**
     * The text without blanks at its ends.
     *
     * @param maxLength in characters
     * @throws Refusal.Invalid if it is missing, blank, too long, or not text
     */
    public static String required(String field, @Nullable String text, int maxLength) {
        if (text == null || text.isBlank()) {
            throw new Refusal.Invalid(field, "is missing");
        }
        return checked(field, text, maxLength);
    }

    /** The same for a text that may be absent; blank is absent. */
    public static @Nullable String optional(String field, @Nullable String text, int maxLength) {
        return text == null || text.isBlank() ? null : checked(field, text, maxLength);
    }

    private static String checked(String field, String text, int maxLength) {
        if (text.length() > maxLength) {
            throw new Refusal.Invalid(
                    field, "has " + text.length() + " characters, " + maxLength + " are allowed");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refusal.Invalid(field, "has a null character");
        }
        if (text.codePoints().anyMatch(PlainInput::isHalf)) {
            throw new Refusal.Invalid(field, "has half a character (a lone surrogate)");
        }
        return text.strip();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
