package dev.syncdesk.device.guide;

import dev.syncdesk.device.report.DeviceState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that a condition on change compares with, taken when its step begins. */
final class Baseline {

    private final DeviceState state;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Baseline(DeviceState state) {
        this.state = state;
    }

    static Map<String, String> of(Condition condition, DeviceState state) {
        Baseline baseline = new Baseline(state);
        baseline.add(condition);
        return baseline.values;
    }

    private void add(Condition condition) {
        switch (condition) {
            case Condition.Changed c -> add(c.signal());
            case Condition.NewerThanStart c -> add(c.signal());
            case Condition.All c -> c.of().forEach(this::add);
            case Condition.Any c -> c.of().forEach(this::add);
            case Condition.Not c -> add(c.of());
            case Condition.AtLeast c -> {}
            case Condition.AtMost c -> {}
            case Condition.Equal c -> {}
            case Condition.Cleared c -> {}
            case Condition.Answered c -> {}
        }
    }

    private void add(Signal signal) {
        Reading reading = signal.read(state);
        if (reading != null) {
            values.put(signal.path(), reading.value());
        }
    }
}
