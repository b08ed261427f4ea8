package dev.syncdesk.support.device;

import dev.syncdesk.device.report.WireWord;

/** Whether a relay is connected; unknown until it has said so. */
public enum PresenceState implements WireWord {
    ONLINE,
    OFFLINE,
    UNKNOWN
}
