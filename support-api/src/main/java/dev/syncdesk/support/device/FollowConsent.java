package dev.syncdesk.support.device;

import dev.syncdesk.support.customer.ConsentChanged;
import dev.syncdesk.support.customer.Purpose;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes a customer's new answer hold for all of their devices, inside the answer's transaction. */
@Singleton
class FollowConsent {

    private static final int STRETCH = 200;

    private final Devices devices;
    private final DeviceStates states;
    private final DeviceNudges nudges;
    private final ApplicationEventPublisher<SharingChanged> changed;
    private final Clock clock;

    FollowConsent(
            Devices devices,
            DeviceStates states,
            DeviceNudges nudges,
            ApplicationEventPublisher<SharingChanged> changed,
            Clock clock) {
        this.devices = devices;
        this.states = states;
        this.nudges = nudges;
        this.changed = changed;
        this.clock = clock;
    }

    @EventListener
    void onAnswer(ConsentChanged answer) {
        if (answer.purpose() == Purpose.CONTACT) {
            return;
        }
        Instant now = clock.instant();
        List<Device> stretch;
        String after = "";
        do {
            stretch = devices.ofCustomer(answer.customerId(), after, STRETCH);
            List<String> serials = stretch.stream().map(Device::serial).toList();
            // In serial order, as the intake locks them.
            serials.forEach(serial -> readAgain(serial, now));
            if (answer.purpose() == Purpose.SUPPORT && !serials.isEmpty()) {
                changed.publishEvent(new SharingChanged(serials, answer.allowed()));
            }
            after = stretch.isEmpty() ? "" : stretch.getLast().serial();
        } while (stretch.size() == STRETCH);
    }

    private void readAgain(String serial, Instant now) {
        states.lookAt(serial, now);
        nudges.changed(serial);
    }
}
