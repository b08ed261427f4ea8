package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * One thing that happened to a ticket.
 *
 * @param actor the name of who did it
 * @param detail for staff, in words
 */
@MappedEntity("ticket_event")
public record TicketEvent(
        @Id String id,
        long ticketNumber,
        Instant at,
        String actor,
        @MappedProperty(converter = EventKindColumn.class, converterPersistedType = String.class)
                EventKind kind,
        String detail) {

    public static final int MAX_DETAIL_LENGTH = 2_000;
}
