package dev.syncdesk.device.bluetooth;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one adapter knows of a device that is near, from its advertisements.
 *
 * @param adapter that heard it, such as {@code hci0}
 * @param name null where the device says none
 * @param rssiDbm null where it was not heard since the scan began
 * @param services that it says it has
 * @param serviceData by the service that it belongs to
 * @param bonded whether this machine has keys for it
 * @param connected whether it is connected now; then it advertises no more
 */
public record Advertisement(
        String adapter,
        Address address,
        @Nullable String name,
        @Nullable Integer rssiDbm,
        Set<UUID> services,
        Map<UUID, Octets> serviceData,
        boolean bonded,
        boolean connected) {

    public Advertisement {
        services = Set.copyOf(services);
        serviceData = Map.copyOf(serviceData);
    }

    public boolean wasHeard() {
        return rssiDbm != null;
    }

    /** Whether it offers a service by its list or by data of it. */
    public boolean offers(UUID service) {
        return services.contains(service) || serviceData.containsKey(service);
    }

    /** The device and the adapter by which to reach it. */
    public DeviceRef device() {
        return new DeviceRef(adapter, address);
    }
}
