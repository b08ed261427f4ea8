package dev.syncdesk.companion.request;

import java.time.Instant;
import java.util.List;

/**
 * One case of the person's, as they see it.
 *
 * @param number what people quote
 * @param status in the desk's word, such as {@code open}
 * @param messages oldest first; empty in a list
 */
public record Request(
        long number, String subject, String status, Instant updatedAt, List<Said> messages) {

    /** Whether a letter goes on in it; else it would begin a new one. */
    public boolean isOpen() {
        return !status.equals("solved") && !status.equals("closed");
    }

    /**
     * One message.
     *
     * @param from {@code customer}, {@code staff} or {@code system}
     * @param photos how many photos are beside it
     */
    public record Said(String id, Instant at, String from, String name, String body, int photos) {

        public boolean isOwn() {
            return from.equals("customer");
        }
    }
}
