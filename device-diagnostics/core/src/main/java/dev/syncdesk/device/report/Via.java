package dev.syncdesk.device.report;

/** By which way a report came. */
public enum Via implements WireWord {
    DEVICE,
    COMPANION,
    BRIDGE,
    PORTAL,
    IMPORT
}
