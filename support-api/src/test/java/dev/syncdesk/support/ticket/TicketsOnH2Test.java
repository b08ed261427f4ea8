package dev.syncdesk.support.ticket;

import dev.syncdesk.support.RunningDesk;

final class TicketsOnH2Test extends TicketContract {

    TicketsOnH2Test() {
        super(RunningDesk.shared());
    }
}
