package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Link;
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

    /** Who is named for what a digest keeps without saying by whom: the relay that spoke last. */
    String newestRelay() {
        return state.views().isEmpty() ? Finding.DEVICE_SCOPE : state.views().get(0).relay();
    }

    @Nullable Observed<Sync> syncSeenBy(String relay) {
        RelayView view = state.view(relay);
        return view == null ? null : view.sync();
    }

    @Nullable Observed<Link> link(String relay) {
        RelayView view = state.view(relay);
        return view == null ? null : view.link();
    }

    @Nullable Observed<Phone> phone(String relay) {
        RelayView view = state.view(relay);
        return view == null ? null : view.phone();
    }
}
