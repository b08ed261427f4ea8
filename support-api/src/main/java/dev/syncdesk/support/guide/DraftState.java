package dev.syncdesk.support.guide;

import dev.syncdesk.device.report.WireWord;

/** Where a draft stands on its way to a version. */
public enum DraftState implements WireWord {
    DRAFT,
    IN_REVIEW
}
