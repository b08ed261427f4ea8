package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** Who speaks or acts. */
public enum AuthorKind implements WireWord {
    STAFF,
    CUSTOMER,
    SYSTEM
}
