package dev.syncdesk.support.pattern;

import dev.syncdesk.device.report.WireWord;

/** What is looked at around the day on which a finding opened. */
public enum Signal implements WireWord {
    /** Percent, as last heard on the day. */
    BATTERY,
    /** Hours since the last sync that worked, as last heard on the day. */
    SYNC_LAG,
    /** Failed syncs in a row, as last heard on the day. */
    SYNC_FAILURES,
    /** Unexpected resets since the day before. */
    RESETS,
    /** dBm, as last heard on the day. */
    SIGNAL,
    /** Percent of the devices whose firmware is another than on the last day before. */
    UPDATED;

    /** Whether it is said of a device by yes or no, so that the share of the yeses is shown. */
    public boolean isShare() {
        return this == UPDATED;
    }
}
