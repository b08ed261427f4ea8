package dev.syncdesk.device.cli;

import java.util.Locale;

/** What a diagnosis leaves out until somebody asks for it by its name. */
enum Sensitive {
    POSITION,
    DEVICE_NAME;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
