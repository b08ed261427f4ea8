package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A word of a ticket. */
@MappedEntity("ticket_word")
record TicketWord(@Id String word, long ticketNumber) {}
