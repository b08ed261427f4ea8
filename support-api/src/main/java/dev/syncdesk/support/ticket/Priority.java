package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** How soon a ticket wants an answer. */
public enum Priority implements WireWord {
    LOW,
    NORMAL,
    HIGH,
    URGENT
}
