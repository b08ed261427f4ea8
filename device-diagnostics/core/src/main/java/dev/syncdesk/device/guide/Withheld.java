package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.DeviceState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a step is not offered that could lose data, or that needs a charged device. */
final class Withheld {

    private Withheld() {}

    /** Null for a guard that protects nothing and only chooses the way. */
    static @Nullable String why(Condition guard, DeviceState state) {
        if (Unsynced.isExcludedBy(guard) && !isNone(Signal.SYNC_PENDING_RECORDS.read(state))) {
            return "not offered: " + value(Signal.SYNC_PENDING_RECORDS, state);
        }
        return Charged.isDemandedBy(guard, 1)
                ? "not offered: " + value(Signal.BATTERY_PERCENT, state)
                : null;
    }

    private static boolean isNone(@Nullable Reading pending) {
        return pending != null && pending.value().equals("0");
    }

    private static String value(Signal signal, DeviceState state) {
        Reading reading = signal.read(state);
        return reading == null
                ? signal.label() + " not known"
                : Proof.text(List.of(Proof.of(signal, reading)));
    }
}
