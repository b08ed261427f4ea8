package dev.syncdesk.support.ticket;

import dev.syncdesk.support.PostgresDesk;

final class TicketsOnPostgresTest extends TicketContract {

    TicketsOnPostgresTest() {
        super(PostgresDesk.shared());
    }
}
