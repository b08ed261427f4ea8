package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.DeviceViews;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads a customer's own devices. */
@Singleton
class DeviceCards {

    private static final int MAX_DEVICES = 50;

    private final Devices devices;
    private final DeviceViews views;
    private final DeviceModels models;
    private final Consents consents;
    private final Clock clock;

    DeviceCards(
            Devices devices,
            DeviceViews views,
            DeviceModels models,
            Consents consents,
            Clock clock) {
        this.devices = devices;
        this.views = views;
        this.models = models;
        this.consents = consents;
        this.clock = clock;
    }

    List<DeviceCard> all(Customer owner, Locale language) {
        List<Device> own = devices.ofCustomer(owner.id(), "", MAX_DEVICES);
        return cards(owner, own.stream().map(Device::serial).toList(), language);
    }

    /**
     * @throws Refusal.NotFound if it is not there, or not theirs
     */
    DeviceCard one(Customer owner, String serial, Locale language) {
        return cards(owner, List.of(require(owner, serial).serial()), language).getFirst();
    }

    Device require(Customer owner, String serial) {
        return devices.bySerial(serial)
                .filter(device -> device.isOwnedBy(owner.id()))
                .orElseThrow(() -> new Refusal.NotFound("There is no device " + serial + "."));
    }

    private List<DeviceCard> cards(Customer owner, Collection<String> serials, Locale language) {
        boolean shared = consents.allows(owner.id(), Purpose.SUPPORT);
        return views.ofAll(serials, clock.instant()).values().stream()
                .map(device -> DeviceCard.of(device, name(device), language, shared))
                .sorted((one, other) -> one.serial().compareTo(other.serial()))
                .toList();
    }

    private String name(DeviceView device) {
        return models.byCode(device.model()).map(DeviceModel::name).orElse(device.model());
    }
}
