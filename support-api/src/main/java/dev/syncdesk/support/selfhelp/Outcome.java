package dev.syncdesk.support.selfhelp;

import dev.syncdesk.device.report.WireWord;

/** What became of a self-service. */
public enum Outcome implements WireWord {
    /** Its findings cleared, stayed clear, and the customer opened no ticket about the device. */
    DEFLECTED,
    /** The customer opened a ticket about the device. */
    TICKET,
    /** A finding did not clear in time. */
    NOT_CLEARED,
    /** A finding cleared and opened again before it had lasted. */
    CAME_BACK,
    /** Nothing of consequence was wrong, so that nothing could be deflected. */
    NO_FINDING
}
