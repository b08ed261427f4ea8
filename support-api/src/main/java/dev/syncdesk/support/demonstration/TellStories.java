package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.device.cli.simulate.PlannedDevice;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.StoredState;
import dev.syncdesk.support.pattern.ReviewCases;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the cases one after the other, each as soon as its device has reported, so that a case has
 * a device to freeze.
 */
@Singleton
class TellStories {

    private static final Logger LOG = LoggerFactory.getLogger(TellStories.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration WAIT_AT_MOST = Duration.ofSeconds(40);

    private final OpenStory openStory;
    private final DeviceStates states;
    private final DemonstrationRows rows;
    private final ReviewCases review;
    private final Clock clock;
    private final Deque<Story> untold = new ArrayDeque<>();
    private final Teller teller = new Teller("stories");

    TellStories(
            OpenStory openStory,
            DeviceStates states,
            DemonstrationRows rows,
            ReviewCases review,
            Clock clock) {
        this.openStory = openStory;
        this.states = states;
        this.rows = rows;
        this.review = review;
        this.clock = clock;
    }

    /** Begins and returns at once; on a database with cases nothing happens. */
    void tell(FleetPlan plan) {
        Instant began = clock.instant();
        if (rows.tickets() == 0) {
            untold.addAll(Stories.all());
            teller.later(Duration.ZERO, () -> tellDue(plan, began));
        } else {
            teller.end();
        }
    }

    private void tellDue(FleetPlan plan, Instant began) {
        while (!untold.isEmpty() && isDue(serial(plan, untold.peek()), began)) {
            Story story = untold.remove();
            try {
                openStory.open(story, serial(plan, story), clock.instant());
            } catch (RuntimeException failed) {
                LOG.error("The case {} cannot be told", story.subject(), failed);
            }
        }
        if (untold.isEmpty()) {
            end();
        } else {
            teller.later(LOOK_EVERY, () -> tellDue(plan, began));
        }
    }

    /** Six of the cases tell of a fault that no rule knows. */
    private void end() {
        teller.end();
        try {
            review.review();
        } catch (RuntimeException failed) {
            LOG.error("The cases cannot be reviewed", failed);
        }
    }

    private boolean isDue(@Nullable String serial, Instant began) {
        return serial == null
                || clock.instant().isAfter(began.plus(WAIT_AT_MOST))
                || states.of(serial).filter(state -> hasReported(state, began)).isPresent();
    }

    /** Now, not only of the days before. */
    private static boolean hasReported(StoredState state, Instant began) {
        Instant last = state.lastReportAt();
        return last != null && last.isAfter(began.minusSeconds(5));
    }

    private static @Nullable String serial(FleetPlan plan, Story story) {
        return plan.devices().stream()
                .filter(device -> device.owner().equals(Colleague.email(story.customer())))
                .filter(device -> device.model().kind().equals(story.device()))
                .map(PlannedDevice::serial)
                .findFirst()
                .orElse(null);
    }

    void stop() {
        teller.stop();
    }
}
