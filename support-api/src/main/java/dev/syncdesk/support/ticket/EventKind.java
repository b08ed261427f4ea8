package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** What happened to a ticket. */
public enum EventKind implements WireWord {
    OPENED,
    MESSAGE,
    NOTE,
    PHOTO,
    PHOTO_REMOVED,
    ASSIGNED,
    CHANGED,
    SOLVED,
    REOPENED,
    CLOSED,
    FOLLOWED,
    RUN_STARTED,
    RUN_ENDED,
    ERASED
}
