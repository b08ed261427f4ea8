package dev.syncdesk.companion.screen;

import dev.syncdesk.device.diagnosis.Severity;

/** How a device is, at one look. */
public enum Mood {
    NOT_KNOWN,
    WELL,
    WATCH,
    NEEDS_YOU;

    static Mood of(Severity worst) {
        return switch (worst) {
            case INFO -> WATCH;
            case WARNING, CRITICAL -> NEEDS_YOU;
        };
    }
}
