package dev.syncdesk.support.ticket;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the queue.
 *
 * @param status as on the wire, such as {@code waiting-on-device}
 * @param waitingSince since when the customer waits for an answer
 */
@Introspected
public record QueueRow(
        long number,
        String subject,
        String status,
        boolean active,
        String priority,
        String channel,
        String customerId,
        String customerName,
        String customerEmail,
        @Nullable String serial,
        @Nullable String assigneeId,
        @Nullable String assigneeName,
        @Nullable String groupId,
        @Nullable String groupName,
        String tags,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant waitingSince) {

    static final String SELECT =
            """
            SELECT t.number, t.subject, t.status, t.active, t.priority, t.channel,
                   t.customer_id, c.name AS customer_name, c.email AS customer_email, t.serial,
                   t.assignee_id, a.name AS assignee_name, t.group_id, g.name AS group_name,
                   t.tags, t.version, t.created_at, t.updated_at, t.waiting_since
              FROM ticket t
              JOIN customer c ON c.id = t.customer_id
              LEFT JOIN account a ON a.id = t.assignee_id
              LEFT JOIN staff_group g ON g.id = t.group_id
            """;

    static final String NEWEST_FIRST = " ORDER BY t.number DESC LIMIT :limit";

    public List<String> tagWords() {
        return Tags.ofColumn(tags).words();
    }
}
