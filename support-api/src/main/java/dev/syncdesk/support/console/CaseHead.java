package dev.syncdesk.support.console;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top of a case.
 *
 * @param language the customer's, in the reader's words
 * @param place the customer's time zone as a place: {@code Lagos}
 * @param follows the number of the closed ticket that this one continues
 */
public record CaseHead(
        long number,
        String subject,
        String status,
        String priority,
        String channel,
        String customer,
        String email,
        String language,
        ZoneId zone,
        String place,
        @Nullable String assigneeId,
        @Nullable String assignee,
        @Nullable String group,
        List<Choice> staff,
        List<Choice> groups,
        Instant createdAt,
        @Nullable Instant waitingSince,
        boolean late,
        @Nullable Long follows) {

    /** Somebody or something to choose. */
    public record Choice(String id, String name) {}

    public boolean isSolved() {
        return status.equals("solved") || status.equals("closed");
    }
}
