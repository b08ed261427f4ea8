package dev.syncdesk.support.guide;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;

/** Knows who may see a run: staff, and the customer whose device it runs on. */
@Singleton
public class RunReaders {

    private final Runs runs;
    private final Devices devices;
    private final CustomerOf customerOf;

    RunReaders(Runs runs, Devices devices, CustomerOf customerOf) {
        this.runs = runs;
        this.devices = devices;
        this.customerOf = customerOf;
    }

    /**
     * @throws Refusal.NotFound if the run is not there, or not the caller's to see
     */
    public Run visible(String id, Caller caller) {
        return runs.byId(id)
                .filter(run -> caller.isStaff() || isOf(run, customerOf.of(caller).id()))
                .orElseThrow(() -> new Refusal.NotFound("There is no run " + id + "."));
    }

    /** Whose device it was when the run began, and whose it is still. */
    private boolean isOf(Run run, String customerId) {
        return customerId.equals(run.customerId())
                && devices.bySerial(run.serial())
                        .filter(device -> device.isOwnedBy(customerId))
                        .isPresent();
    }
}
