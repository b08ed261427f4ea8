package dev.syncdesk.support.guide;

import dev.syncdesk.support.device.Relay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a step that is sent now comes to the customer.
 *
 * @param heardAt when the app was last connected, or since when it is; null where no app is known
 */
public record StepArrival(Way way, @Nullable Instant heardAt) {

    /** An app that is closed asks for its steps once an hour; Android may put that off. */
    private static final Duration LATEST_CHECK = Duration.ofHours(2);

    /** By which the step comes. */
    public enum Way {

        /** The app holds its connection: it is on the screen, or a step is open on it. */
        AT_ONCE,

        /** The app is closed, and takes it with its periodic check. */
        NEXT_CHECK,

        /** The app has let its checks pass: the phone is off, without a network, or restricted. */
        OVERDUE,

        /** No app shows steps of this device: it waits on the customer's page. */
        PAGE;

        /** In the words of the pages: {@code at-once}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param relays that may speak for the device, in the order in which they get its steps
     */
    public static StepArrival of(Collection<Relay> relays, Instant now) {
        return StepRelays.among(relays)
                .map(relay -> of(relay, now))
                .orElse(new StepArrival(Way.PAGE, null));
    }

    private static StepArrival of(Relay relay, Instant now) {
        Instant heardAt = relay.presenceAt();
        if (relay.isOnline()) {
            return new StepArrival(Way.AT_ONCE, heardAt);
        }
        boolean overdue = heardAt == null || heardAt.plus(LATEST_CHECK).isBefore(now);
        return new StepArrival(overdue ? Way.OVERDUE : Way.NEXT_CHECK, heardAt);
    }
}
