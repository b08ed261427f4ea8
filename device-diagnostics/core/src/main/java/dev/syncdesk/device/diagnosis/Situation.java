package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.device.report.Phone;
import dev.syncdesk.device.report.RelayView;
import dev.syncdesk.device.report.Sync;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that a rule may look at. */
public record Situation(
        DeviceState state, Digest digest, ModelFacts model, FleetFacts fleet, Instant now) {

    /** The value, or null if it is absent or older than a rule may trust. */
    <T> @Nullable Observed<T> fresh(@Nullable Observed<T> observed, Duration maxAge) {
        return observed == null || observed.at().plus(maxAge).isBefore(now) ? null : observed;
    }

    @Nullable Observed<Sync> syncSeenBy(String relay) {
        RelayView view = state.view(relay);
        return view == null ? null : view.sync();
    }

    @Nullable Observed<Phone> phone(String relay) {
        RelayView view = state.view(relay);
        return view == null ? null : view.phone();
    }
}
