package dev.syncdesk.support.customer;

import dev.syncdesk.device.report.WireWord;

/** For what a customer is asked, each by itself. */
public enum Purpose implements WireWord {
    /** The desk reads the state of their devices, and staff see it. */
    SUPPORT,
    /** Their devices are counted in the statistics of faults. */
    STATISTICS,
    /** The maker may write to them about a known problem that they have not asked about. */
    CONTACT
}
