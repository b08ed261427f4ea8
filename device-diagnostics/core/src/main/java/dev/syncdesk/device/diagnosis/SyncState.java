package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.WireWord;

/** How a device's syncing stands, over all relays that see it. */
public enum SyncState implements WireWord {
    OK,
    LATE,
    FAILING,
    UNKNOWN;

    public static SyncState of(Situation situation) {
        return situation.state().views().isEmpty() ? UNKNOWN : OK;
    }
}
