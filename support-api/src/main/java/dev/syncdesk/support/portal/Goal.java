package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.Reading;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.DeviceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way: 12 % … 20 %.
 *
 * @param signal the path in a report, such as {@code battery.percent}
 * @param now as a person reads it; null while it is not known
 * @param goal as a person reads it; null where any change will do
 * @param value and {@code target}: the two as numbers, where they are
 * @param at when the value was observed
 */
public record Goal(
        String signal,
        @Nullable String now,
        @Nullable String goal,
        @Nullable Integer value,
        @Nullable Integer target,
        @Nullable Instant at) {

    /** Null for a signal that is not known here. */
    static @Nullable Goal of(StepMessage.@Nullable Watch watch, DeviceState known) {
        Signal signal = watch == null ? null : Signal.of(watch.signal());
        if (watch == null || signal == null) {
            return null;
        }
        Reading reading = signal.read(known);
        Long bound = watch.atLeast() == null ? watch.atMost() : watch.atLeast();
        return new Goal(
                signal.path(),
                reading == null ? null : signal.display(reading.value()),
                bound == null ? null : signal.display(bound.toString()),
                watch.atLeast() == null || reading == null ? null : whole(reading.value()),
                watch.atLeast() == null ? null : watch.atLeast().intValue(),
                reading == null ? null : reading.at());
    }

    /** Whether a bar can show how far it is. */
    public boolean isMeasured() {
        return value != null && target != null && target > 0;
    }

    /** Whether the value is a time, which says more as an age. */
    public boolean isTime() {
        Signal known = Signal.of(signal);
        return known != null && known.kind() == Signal.Kind.TIME;
    }

    public @Nullable Instant time() {
        return isTime() && now != null ? Instant.parse(now) : null;
    }

    private static @Nullable Integer whole(String value) {
        return value.matches("-?[0-9]{1,6}") ? Integer.valueOf(value) : null;
    }
}
