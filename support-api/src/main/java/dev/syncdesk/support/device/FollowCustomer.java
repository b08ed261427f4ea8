package dev.syncdesk.support.device;

import dev.syncdesk.support.customer.CustomerMoved;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;

/** Has the devices of a customer who moved read again, so that they count where they are now. */
@Singleton
class FollowCustomer {

    private static final int STRETCH = 200;

    private final Devices devices;
    private final DeviceStates states;

    FollowCustomer(Devices devices, DeviceStates states) {
        this.devices = devices;
        this.states = states;
    }

    @EventListener
    void onMove(CustomerMoved moved) {
        List<Device> stretch;
        String after = "";
        do {
            stretch = devices.ofCustomer(moved.customerId(), after, STRETCH);
            // In serial order, as the intake locks them.
            stretch.forEach(device -> states.touch(device.serial()));
            after = stretch.isEmpty() ? "" : stretch.getLast().serial();
        } while (stretch.size() == STRETCH);
    }
}
