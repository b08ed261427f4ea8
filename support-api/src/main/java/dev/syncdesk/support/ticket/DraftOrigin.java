package dev.syncdesk.support.ticket;

import dev.syncdesk.device.report.WireWord;

/** Where a draft comes from: typed by staff, or proposed by a solved run. */
public enum DraftOrigin implements WireWord {
    TYPED,
    PROPOSAL
}
