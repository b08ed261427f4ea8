package dev.syncdesk.support.outreach;

import dev.syncdesk.device.report.WireWord;

/** What became of a customer's turn. */
public enum Turn implements WireWord {
    WAITING,
    SENT,
    HELD,
    /** When the turn came there was no reason any more, or no permission. */
    SKIPPED
}
