package dev.syncdesk.support.device;

import dev.syncdesk.device.report.WireWord;

/** What a device is. */
public enum DeviceKind implements WireWord {
    TRACKER,
    SCALE
}
