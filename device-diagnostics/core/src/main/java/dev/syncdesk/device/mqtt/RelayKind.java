package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;

/** What a relay is. */
public enum RelayKind implements WireWord {
    DEVICE,
    COMPANION,
    BRIDGE;

    static final WireWords<RelayKind> WORDS = new WireWords<>(values());
}
