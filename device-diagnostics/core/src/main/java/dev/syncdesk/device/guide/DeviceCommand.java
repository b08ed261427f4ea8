package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import org.jspecify.annotations.Nullable;

/** What a guide can have a relay do; the commands of the device protocol. */
public enum DeviceCommand implements WireWord {
    REPORT_NOW,
    SYNC_NOW,
    SET_TIME,
    RESTART,
    PULL_LOG;

    private static final WireWords<DeviceCommand> WORDS = new WireWords<>(values());

    /** Null if there is no such command. */
    public static @Nullable DeviceCommand of(String wire) {
        return WORDS.read(wire);
    }
}
