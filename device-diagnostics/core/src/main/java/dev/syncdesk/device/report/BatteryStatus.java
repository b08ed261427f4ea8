package dev.syncdesk.device.report;

/**
 * Battery status after LwM2M object 3, resource 20; {@code unknown} on the wire reads as absent.
 */
public enum BatteryStatus implements WireWord {
    DISCHARGING,
    CHARGING,
    FULL,
    LOW,
    DAMAGED
}
