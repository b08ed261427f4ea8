package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** Who may read a message: the customer too, or staff alone. */
public enum Visibility implements WireWord {
    PUBLIC,
    INTERNAL
}
