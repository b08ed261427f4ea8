package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.DeviceSight;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;

/**
 * Knows who may see a run: the customer whose device it runs on, and staff as long as that customer
 * shares the device's state, which the run's steps tell of.
 */
@Singleton
public class RunReaders {

    private final Runs runs;
    private final Devices devices;
    private final DeviceSight sight;
    private final Consents consents;
    private final CustomerOf customerOf;

    RunReaders(
            Runs runs,
            Devices devices,
            DeviceSight sight,
            Consents consents,
            CustomerOf customerOf) {
        this.runs = runs;
        this.devices = devices;
        this.sight = sight;
        this.consents = consents;
        this.customerOf = customerOf;
    }

    /**
     * @throws Refusal.NotFound if the run is not there, or not the caller's to see
     * @throws Refusal.Forbidden for staff, if the device's owner withholds its state
     */
    public Run visible(String id, Caller caller) {
        Run visible =
                runs.byId(id)
                        .filter(run -> caller.isStaff() || isOf(run, customerOf.of(caller).id()))
                        .orElseThrow(() -> new Refusal.NotFound("There is no run " + id + "."));
        sight.require(caller, visible.serial());
        if (caller.isStaff()) {
            requireShared(visible);
        }
        return visible;
    }

    /** Of whoever had the device when the run began. */
    private void requireShared(Run run) {
        String customer = run.customerId();
        if (customer != null && !consents.allows(customer, Purpose.SUPPORT)) {
            throw new Refusal.Forbidden(
                    "The customer of run %s does not share what it tells.".formatted(run.id()));
        }
    }

    /** Whose device it was when the run began, and whose it is still. */
    private boolean isOf(Run run, String customerId) {
        return customerId.equals(run.customerId())
                && devices.bySerial(run.serial())
                        .filter(device -> device.isOwnedBy(customerId))
                        .isPresent();
    }
}
