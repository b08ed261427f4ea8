package dev.syncdesk.device.bluetooth.tinyb;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.Octets;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.bluez.DeviceStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The helper's answers as values. */
final class Parsing {

    static List<Adapter> adapters(Said said) {
        return all(said.adapters()).stream()
                .map(one -> new Adapter(one.name(), Address.of(one.address()), one.powered()))
                .toList();
    }

    private static <T> List<T> all(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    static List<Advertisement> devices(Said said, String adapter) {
        return all(said.devices()).stream().map(one -> advertisement(adapter, one)).toList();
    }

    private static Advertisement advertisement(String adapter, Said.Heard heard) {
        Set<UUID> services =
                heard.services().stream().map(UUID::fromString).collect(Collectors.toSet());
        Map<UUID, Octets> data = new HashMap<>();
        heard.data()
                .forEach(
                        (service, hex) ->
                                data.put(
                                        UUID.fromString(service),
                                        Octets.of(HexFormat.of().parseHex(hex))));
        return new Advertisement(
                adapter,
                Address.of(heard.address()),
                heard.name(),
                heard.rssi() == 0 ? null : heard.rssi(),
                services,
                data,
                heard.bonded(),
                heard.connected());
    }

    static DeviceStatus status(Said said) {
        Said.Standing standing = said.status();
        return standing == null
                ? new DeviceStatus(false, false, false)
                : new DeviceStatus(standing.connected(), standing.resolved(), standing.bonded());
    }

    static List<ServiceOnDevice> services(Said said) {
        Map<Integer, List<GattCharacteristic>> characteristics = new TreeMap<>();
        Map<Integer, UUID> uuids = new TreeMap<>();
        for (Said.Offered one : all(said.offered())) {
            UUID service = UUID.fromString(one.service());
            uuids.put(one.serviceNumber(), service);
            List<GattCharacteristic> known =
                    characteristics.computeIfAbsent(one.serviceNumber(), any -> new ArrayList<>());
            if (one.handle() != null && one.uuid() != null) {
                known.add(
                        new GattCharacteristic(
                                one.handle(),
                                service,
                                UUID.fromString(one.uuid()),
                                Set.copyOf(all(one.flags()))));
            }
        }
        List<ServiceOnDevice> services = new ArrayList<>();
        uuids.forEach(
                (number, uuid) ->
                        services.add(
                                new ServiceOnDevice(
                                        uuid, characteristics.getOrDefault(number, List.of()))));
        return services;
    }

    private Parsing() {}
}
