package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Condition;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.mqtt.StepMessage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a screen can show of a condition: one signal moving to its goal. */
final class WatchHint {

    private WatchHint() {}

    /** Null where the step waits for nothing that one signal shows. */
    static StepMessage.@Nullable Watch of(Step step) {
        return step instanceof Step.Watch watch ? of(watch.until()) : null;
    }

    private static StepMessage.@Nullable Watch of(Condition condition) {
        return switch (condition) {
            case Condition.AtLeast c ->
                    new StepMessage.Watch(
                            c.signal().path(), (long) Math.ceil(c.value()), null, null);
            case Condition.AtMost c ->
                    new StepMessage.Watch(
                            c.signal().path(), null, (long) Math.floor(c.value()), null);
            case Condition.Equal c ->
                    new StepMessage.Watch(c.signal().path(), null, null, c.value());
            case Condition.Changed c -> moves(c.signal().path());
            case Condition.NewerThanStart c -> moves(c.signal().path());
            case Condition.All c -> first(c.of());
            case Condition.Any c -> first(c.of());
            case Condition.Cleared _ -> null;
            case Condition.Answered _ -> null;
            case Condition.Not _ -> null;
        };
    }

    private static StepMessage.Watch moves(String signal) {
        return new StepMessage.Watch(signal, null, null, null);
    }

    private static StepMessage.@Nullable Watch first(List<Condition> conditions) {
        return conditions.stream()
                .map(WatchHint::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
