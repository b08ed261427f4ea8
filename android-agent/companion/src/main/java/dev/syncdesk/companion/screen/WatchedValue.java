package dev.syncdesk.companion.screen;

import dev.syncdesk.device.guide.Reading;
import dev.syncdesk.device.guide.Signal;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.report.DeviceState;
import org.jspecify.annotations.Nullable;

/**
 * The value that a step waits for, moving toward its goal.
 *
 * @param now as a person reads it; null while it is not known
 * @param goal as a person reads it; null where any change will do
 * @param percent of the way from nothing to the goal, 0 to 100; null where there is no such way
 */
public record WatchedValue(
        Signal signal, @Nullable String now, @Nullable String goal, @Nullable Integer percent) {

    /** Null for a signal that this app does not know: the hint is ignored. */
    static @Nullable WatchedValue of(StepMessage.@Nullable Watch watch, DeviceState state) {
        Signal signal = watch == null ? null : Signal.of(watch.signal());
        if (watch == null || signal == null) {
            return null;
        }
        Reading reading = signal.read(state);
        String value = reading == null ? null : reading.value();
        return new WatchedValue(
                signal,
                value == null ? null : signal.display(value),
                goal(watch, signal),
                percent(watch, value));
    }

    private static @Nullable String goal(StepMessage.Watch watch, Signal signal) {
        Long bound = watch.atLeast() == null ? watch.atMost() : watch.atLeast();
        String value = bound == null ? watch.equalTo() : String.valueOf(bound);
        return value == null ? null : signal.display(value);
    }

    private static @Nullable Integer percent(StepMessage.Watch watch, @Nullable String value) {
        Long goal = watch.atLeast();
        if (goal == null || goal <= 0 || value == null) {
            return null;
        }
        try {
            double share = Double.parseDouble(value) / goal;
            return (int) Math.round(100 * Math.max(0, Math.min(1, share)));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
