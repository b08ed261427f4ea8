package dev.syncdesk.support.guide;

import dev.syncdesk.device.report.WireWord;

/** What can happen to a guide. */
public enum GuideEventKind implements WireWord {
    BEGUN,
    CHANGED,
    SENT_TO_REVIEW,
    SENT_BACK,
    DISCARDED,
    PUBLISHED,
    ROLLED_BACK,
    BUILT_IN
}
