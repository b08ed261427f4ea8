package dev.syncdesk.device.report;

/** The published list of what can happen to a device. A code that is not in it is dropped. */
public enum EventCode implements WireWord {
    SYNC_STARTED,
    SYNC_SUCCEEDED,
    SYNC_FAILED,
    MEASUREMENT_TAKEN,
    REBOOT,
    REBOOT_UNEXPECTED,
    FIRMWARE_UPDATE_STARTED,
    FIRMWARE_UPDATED,
    FIRMWARE_UPDATE_FAILED,
    CHARGING_STARTED,
    CHARGING_ENDED,
    BATTERY_REPLACED,
    CONNECTED,
    DISCONNECTED,
    BOND_CREATED,
    BOND_LOST,
    ADAPTER_ON,
    ADAPTER_OFF,
    PERMISSION_GRANTED,
    PERMISSION_LOST,
    BACKGROUND_RESTRICTED,
    BACKGROUND_ALLOWED,
    CLOCK_SET,
    STORAGE_FULL,
    PAIRED,
    FACTORY_RESET
}
