package dev.syncdesk.support.selfhelp;

import dev.syncdesk.device.report.WireWord;

/** How a customer began to help themself. */
public enum Kind implements WireWord {
    CHECK,
    RUN
}
