package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list that is ordered by time and id goes on. */
record Cursor(Instant at, String id) {

    // Less than any id: a page that starts at a moment ends before it.
    private static final String BEFORE_EVERY_ID = "";

    /**
     * @throws Refusal.Invalid if the text is not one that {@link #text} wrote
     */
    static Cursor of(@Nullable String after, Instant start) {
        if (after == null || after.isEmpty()) {
            return new Cursor(start, BEFORE_EVERY_ID);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(after);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(Moment.bounded(Instant.parse(parts[0])), Names.id("after", parts[1]));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException bad) {
            throw new Refusal.Invalid("after", "is no cursor of this list");
        }
    }

    String text() {
        byte[] bytes = (at + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
