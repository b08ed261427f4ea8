package dev.syncdesk.support.console;

import dev.syncdesk.support.ticket.QueueRow;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One ticket as the queue shows it.
 *
 * @param waitingSince since when the customer waits for an answer; null when they do not
 * @param findings open findings of the ticket's device
 */
public record QueueLine(
        long number,
        String subject,
        String customer,
        String status,
        String priority,
        @Nullable String assignee,
        Instant updatedAt,
        @Nullable Instant waitingSince,
        long findings) {

    /** An answer is promised within four hours. */
    static final Duration PROMISED = Duration.ofHours(4);

    static QueueLine of(QueueRow row, long findings) {
        return new QueueLine(
                row.number(),
                row.subject(),
                row.customerName(),
                row.status(),
                row.priority(),
                row.assigneeName(),
                row.updatedAt(),
                row.waitingSince(),
                findings);
    }

    public boolean isLate(Instant now) {
        return waitingSince != null && waitingSince.plus(PROMISED).isBefore(now);
    }

    /** The time that matters: how long the customer waits, or when something last happened. */
    public Instant at() {
        return waitingSince == null ? updatedAt : waitingSince;
    }
}
