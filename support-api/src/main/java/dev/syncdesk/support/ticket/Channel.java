package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** The way on which a ticket came. */
public enum Channel implements WireWord {
    WEB,
    EMAIL,
    CHAT,
    PHONE,
    SOCIAL,
    APP
}
