package dev.syncdesk.support.outreach;

import dev.syncdesk.device.report.WireWord;

/** What chance made of a customer. */
public enum Arm implements WireWord {
    /** Is sent a notice. */
    CONTACT,
    /** Is held back, so that it is known what happens without one. */
    CONTROL,
    /** Is sent a notice and not counted: they refuse to be in statistics. */
    UNCOUNTED
}
