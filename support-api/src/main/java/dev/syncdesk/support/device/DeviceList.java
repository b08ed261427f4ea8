package dev.syncdesk.support.device;

import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Page;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists the devices that a caller may see, by serial. */
@Singleton
public class DeviceList {

    private final Devices devices;
    private final DeviceAccess access;
    private final DeviceSight sight;
    private final Clock clock;

    DeviceList(Devices devices, DeviceAccess access, DeviceSight sight, Clock clock) {
        this.devices = devices;
        this.access = access;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * @param prefix what the serials begin with, for staff; a customer gets all of their own
     */
    @Transactional
    public Page<DeviceView> page(Caller caller, String prefix, String after, int limit) {
        List<Device> rows =
                caller.isStaff()
                        ? devices.beginningWith(prefix, after, limit + 1)
                        : ofCustomer(caller, after, limit + 1);
        Page<Device> page = Page.of(rows, limit, Device::serial);
        Map<String, DeviceView> drawn =
                sight.views(
                        caller,
                        page.items().stream().map(Device::serial).toList(),
                        clock.instant());
        return page.map(device -> Objects.requireNonNull(drawn.get(device.serial())));
    }

    private List<Device> ofCustomer(Caller caller, String after, int limit) {
        return access.customerOf(caller)
                .map(customer -> devices.ofCustomer(customer, after, limit))
                .orElse(List.of());
    }
}
