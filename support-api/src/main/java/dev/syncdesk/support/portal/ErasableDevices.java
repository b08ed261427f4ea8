package dev.syncdesk.support.portal;

import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.device.Erasure;
import dev.syncdesk.support.device.Erasures;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Lists a customer's devices for erasing what they have told. */
@Singleton
class ErasableDevices {

    private final DeviceCards devices;
    private final Erasures erasures;

    ErasableDevices(DeviceCards devices, Erasures erasures) {
        this.devices = devices;
        this.erasures = erasures;
    }

    @Transactional(readOnly = true)
    List<ErasableDevice> of(Customer customer, Locale language) {
        return devices.all(customer, language).stream().map(this::one).toList();
    }

    private ErasableDevice one(DeviceCard device) {
        return new ErasableDevice(
                device.serial(),
                device.name(),
                erasures.newestOf(device.serial()).map(Erasure::askedAt).orElse(null));
    }
}
