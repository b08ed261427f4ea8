package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;

/** What a relay says of a step that it was sent. */
public enum ResultState implements WireWord {
    RECEIVED,
    SHOWN,
    ANSWERED,
    FAILED
}
