package dev.syncdesk.support.ticket;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.syncdesk.support.ticket.TicketView.NamedView;
import dev.syncdesk.support.ticket.TicketView.RequesterView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param serial of its device
 * @param waitingSince since when the customer waits for an answer
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TicketLine(
        long number,
        String subject,
        String status,
        String priority,
        String channel,
        RequesterView requester,
        @Nullable NamedView assignee,
        @Nullable NamedView group,
        List<String> tags,
        long version,
        @Nullable String serial,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant waitingSince) {

    static TicketLine of(QueueRow row) {
        return new TicketLine(
                row.number(),
                row.subject(),
                row.status(),
                row.priority(),
                row.channel(),
                new RequesterView(row.customerEmail(), row.customerName()),
                NamedView.of(row.assigneeId(), row.assigneeName()),
                NamedView.of(row.groupId(), row.groupName()),
                row.tagWords(),
                row.version(),
                row.serial(),
                row.createdAt(),
                row.updatedAt(),
                row.waitingSince());
    }

    /** What is the staff's own is left out. */
    static TicketLine ofOwn(QueueRow row) {
        TicketLine line = of(row);
        return new TicketLine(
                line.number(),
                line.subject(),
                line.status(),
                line.priority(),
                line.channel(),
                line.requester(),
                null,
                null,
                List.of(),
                line.version(),
                line.serial(),
                line.createdAt(),
                line.updatedAt(),
                line.waitingSince());
    }
}
