package dev.syncdesk.support.ticket;

/** A ticket was opened or changed; inside the transaction. */
public record TicketChanged(Ticket ticket, EventKind kind) {}
