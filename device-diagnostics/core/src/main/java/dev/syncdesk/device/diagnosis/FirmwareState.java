package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.WireWord;

/** How a device's firmware stands against its model's. */
public enum FirmwareState implements WireWord {
    CURRENT,
    BEHIND,
    KNOWN_BAD,
    UPDATING,
    FAILED,
    UNKNOWN;

    public static FirmwareState of(Situation situation) {
        return situation.state().firmware() == null ? UNKNOWN : CURRENT;
    }
}
