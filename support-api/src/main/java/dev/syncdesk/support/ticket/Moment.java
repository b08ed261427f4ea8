package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** When a snapshot was taken. */
public enum Moment implements WireWord {
    OPENED,
    SOLVED
}
