package dev.syncdesk.support.portal;

import dev.syncdesk.support.ticket.QueueRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its customer reads it; to them it is a request.
 *
 * @param status as on the wire
 */
public record RequestCard(
        long number, String subject, String status, @Nullable String serial, Instant updatedAt) {

    static RequestCard of(QueueRow row) {
        return new RequestCard(
                row.number(), row.subject(), row.status(), row.serial(), row.updatedAt());
    }

    public boolean isOpen() {
        return !status.equals("solved") && !status.equals("closed");
    }
}
