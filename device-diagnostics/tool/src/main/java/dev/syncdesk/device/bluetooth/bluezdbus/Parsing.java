package dev.syncdesk.device.bluetooth.bluezdbus;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.Octets;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.bluez.DeviceStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** BlueZ's objects as values. What cannot be read, such as a UUID that is none, is left out. */
final class Parsing {

    static final String ROOT = "/org/bluez";

    static List<Adapter> adapters(Tree tree) {
        List<Adapter> adapters = new ArrayList<>();
        tree.each(
                ROOT,
                Tree.ADAPTER,
                (path, props) ->
                        withAddress(
                                props,
                                address ->
                                        adapters.add(
                                                new Adapter(
                                                        path.substring(ROOT.length() + 1),
                                                        address,
                                                        props.flag("Powered")))));
        return adapters;
    }

    static List<Advertisement> devices(Tree tree, String adapter) {
        List<Advertisement> devices = new ArrayList<>();
        tree.each(
                ROOT + "/" + adapter,
                Tree.DEVICE,
                (path, props) ->
                        withAddress(
                                props,
                                address -> devices.add(advertisement(adapter, address, props))));
        return devices;
    }

    private static void withAddress(Props props, Consumer<Address> taker) {
        String text = props.text("Address");
        try {
            taker.accept(Address.of(text == null ? "" : text));
        } catch (IllegalArgumentException e) {
            // An object without an address is none that can be reached.
        }
    }

    private static Advertisement advertisement(String adapter, Address address, Props props) {
        return new Advertisement(
                adapter,
                address,
                props.text("Name"),
                props.number("RSSI"),
                uuids(props.texts("UUIDs")),
                serviceData(props.value("ServiceData")),
                props.flag("Paired"),
                props.flag("Connected"));
    }

    private static Set<UUID> uuids(List<String> texts) {
        Set<UUID> uuids = new HashSet<>();
        for (String text : texts) {
            UUID uuid = uuid(text);
            if (uuid != null) {
                uuids.add(uuid);
            }
        }
        return uuids;
    }

    private static Map<UUID, Octets> serviceData(@Nullable Object value) {
        Map<UUID, Octets> data = new HashMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach(
                    (service, content) -> {
                        UUID uuid = uuid(String.valueOf(service));
                        byte[] bytes = Props.bytes(content);
                        if (uuid != null && bytes != null) {
                            data.put(uuid, Octets.of(bytes));
                        }
                    });
        }
        return data;
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static DeviceStatus status(Props props) {
        return new DeviceStatus(
                props.flag("Connected"), props.flag("ServicesResolved"), props.flag("Paired"));
    }

    static List<ServiceOnDevice> services(Tree tree, String device) {
        List<ServiceOnDevice> services = new ArrayList<>();
        tree.each(
                device,
                Tree.SERVICE,
                (path, props) -> {
                    UUID uuid = uuid(props.text("UUID"));
                    if (uuid != null) {
                        services.add(new ServiceOnDevice(uuid, characteristics(tree, path, uuid)));
                    }
                });
        return services;
    }

    private static List<GattCharacteristic> characteristics(Tree tree, String path, UUID service) {
        List<GattCharacteristic> characteristics = new ArrayList<>();
        tree.each(
                path,
                Tree.CHARACTERISTIC,
                (handle, props) -> {
                    UUID uuid = uuid(props.text("UUID"));
                    if (uuid != null) {
                        Set<String> flags = new HashSet<>(props.texts("Flags"));
                        characteristics.add(new GattCharacteristic(handle, service, uuid, flags));
                    }
                });
        return characteristics;
    }

    private Parsing() {}
}
