package dev.syncdesk.device.cli.simulate;

/** What ails a device when its life begins. */
public enum Trouble {
    NONE,
    EMPTY_BATTERY,
    DRAINING,
    SYNC_FAILING,
    SYNC_LATE,
    BACKGROUND_RESTRICTED,
    BLUETOOTH_OFF,
    FIRMWARE_BEHIND,
    FIRMWARE_KNOWN_BAD,
    CLOCK_DRIFT
}
