package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.CustomerOf;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lets staff see every device, and a customer their own; any other is not there for them. */
@Singleton
public class DeviceAccess {

    private final Devices devices;
    private final CustomerOf customers;
    private final DeviceSight sight;

    DeviceAccess(Devices devices, CustomerOf customers, DeviceSight sight) {
        this.devices = devices;
        this.customers = customers;
        this.sight = sight;
    }

    /**
     * @throws Refusal.NotFound if it is not registered, or not the caller's to see
     */
    @Transactional
    public Device require(Caller caller, String serial) {
        return devices.bySerial(Names.known("device", serial))
                .filter(device -> mayUse(caller, device))
                .orElseThrow(() -> new Refusal.NotFound("There is no device " + serial + "."));
    }

    /**
     * For whoever is to see more than the registration, or to ask the device for something.
     *
     * @throws Refusal.NotFound if it is not registered, or not the caller's to see
     * @throws Refusal.Forbidden for staff, if its owner withholds its state
     */
    @Transactional
    public Device requireState(Caller caller, String serial) {
        Device device = require(caller, serial);
        sight.require(caller, device.serial());
        return device;
    }

    /**
     * @throws Refusal.Invalid if one is not registered, or not the caller's to see
     */
    @Transactional
    public List<Device> requireAll(Caller caller, Collection<String> serials) {
        Set<String> missing = new TreeSet<>(serials);
        List<Device> found =
                devices.bySerials(serials).stream()
                        .filter(device -> mayUse(caller, device))
                        .toList();
        found.forEach(device -> missing.remove(device.serial()));
        if (!missing.isEmpty()) {
            throw new Refusal.Invalid(
                    "serials", "there is no device " + String.join(", ", missing));
        }
        return found;
    }

    /** The customer who is calling; empty for staff. */
    @Transactional
    public Optional<String> customerOf(Caller caller) {
        return customers.find(caller).map(Customer::id);
    }

    private boolean mayUse(Caller caller, Device device) {
        return caller.isStaff() || customerOf(caller).filter(device::isOwnedBy).isPresent();
    }
}
