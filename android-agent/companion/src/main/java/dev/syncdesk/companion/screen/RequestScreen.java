package dev.syncdesk.companion.screen;

import org.jspecify.annotations.Nullable;

/**
 * Writing to support: what is typed stays until the desk has it.
 *
 * @param reason the desk's sentence, if it did not take it
 */
public record RequestScreen(String text, Phase phase, @Nullable String reason) {

    private static final int LONGEST_SUBJECT = 80;

    /** Where it stands. */
    public enum Phase {
        TYPING,
        EMPTY,
        SENDING,
        SENT,

        /** It is kept, and goes when there is a way. */
        WAITING,
        NOT_SENT
    }

    public static final RequestScreen BEGUN = new RequestScreen("", Phase.TYPING, null);

    public RequestScreen typed(String now) {
        boolean same = phase == Phase.SENDING || now.equals(text);
        return same ? this : new RequestScreen(now, Phase.TYPING, null);
    }

    public RequestScreen pressed() {
        if (phase == Phase.SENDING) {
            return this;
        }
        Phase next = text.trim().isEmpty() ? Phase.EMPTY : Phase.SENDING;
        return new RequestScreen(text, next, null);
    }

    public RequestScreen sent() {
        return new RequestScreen("", Phase.SENT, null);
    }

    public RequestScreen waiting() {
        return new RequestScreen("", Phase.WAITING, null);
    }

    public RequestScreen failed(String because) {
        return new RequestScreen(text, Phase.NOT_SENT, because);
    }

    /** The first line of what is written, as long as a subject may be. */
    public String subject() {
        String line = text.trim().split("\n", 2)[0].trim();
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        boolean halves = Character.isHighSurrogate(line.charAt(LONGEST_SUBJECT - 2));
        return line.substring(0, LONGEST_SUBJECT - (halves ? 2 : 1)) + "…";
    }
}
