package dev.syncdesk.device.report;

import java.util.Locale;

/** An enum value with a name on the wire: {@code SYNC_FAILED} is {@code sync-failed}. */
public interface WireWord {

    String name();

    default String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
