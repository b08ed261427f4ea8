package dev.syncdesk.device.bluetooth.tinyb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tinyb.BluetoothAdapter;
import tinyb.BluetoothDevice;
import tinyb.BluetoothGattCharacteristic;
import tinyb.BluetoothGattService;
import tinyb.TransportType;

/** Does with TinyB what it is asked, in the helper process. */
final class TinybCalls {

    private static final HexFormat HEX = HexFormat.of();

    private final Handles handles;
    private final Consumer<Said> values;

    /**
     * @param values takes what devices send; called from threads of TinyB, and only queues
     */
    TinybCalls(Handles handles, Consumer<Said> values) {
        this.handles = handles;
        this.values = values;
    }

    Said answer(Ask ask) {
        return switch (ask.what()) {
            case PING -> done(ask);
            case ADAPTERS -> Said.radios(ask.id(), radios(), handles.objects());
            case DEVICES -> Said.heard(ask.id(), heard(ask.adapter()), handles.objects());
            case START_DISCOVERY -> startDiscovery(ask);
            case STOP_DISCOVERY -> stopDiscovery(ask);
            case STATUS -> Said.standing(ask.id(), standing(device(ask)), handles.objects());
            case CONNECT -> connect(ask);
            case DISCONNECT -> disconnect(ask);
            case BOND -> bond(ask);
            case SERVICES -> Said.offers(ask.id(), offered(ask), handles.objects());
            case READ -> read(ask);
            case WRITE -> write(ask);
            case SUBSCRIBE -> subscribe(ask);
        };
    }

    private Said done(Ask ask) {
        return Said.done(ask.id(), handles.objects());
    }

    private BluetoothDevice device(Ask ask) {
        return handles.device(ask.adapter(), ask.device());
    }

    private List<Said.Radio> radios() {
        return handles.adapters().stream()
                .map(
                        one ->
                                new Said.Radio(
                                        one.getInterfaceName(), one.getAddress(), one.getPowered()))
                .toList();
    }

    private List<Said.Heard> heard(@Nullable String adapter) {
        List<Said.Heard> heard = new ArrayList<>();
        BluetoothAdapter radio = handles.adapter(adapter);
        if (!radio.getPowered()) {
            throw new Handles.Gone("org.bluez.Error.NotReady", adapter + " was switched off");
        }
        for (BluetoothDevice device : handles.devices(radio)) {
            heard.add(heard(device));
        }
        return heard;
    }

    private static Said.Heard heard(BluetoothDevice device) {
        return new Said.Heard(
                device.getAddress(),
                name(device),
                device.getRSSI(),
                Stream.of(device.getUUIDs()).toList(),
                data(device.getServiceData()),
                device.getPaired(),
                device.getConnected());
    }

    /** BlueZ gives a device without a name its address with hyphens as alias. */
    private static @Nullable String name(BluetoothDevice device) {
        String alias = device.getAlias();
        boolean none = alias == null || alias.replace('-', ':').equals(device.getAddress());
        return none ? null : alias;
    }

    private static Map<String, String> data(@Nullable Map<String, byte[]> data) {
        Map<String, String> hex = new HashMap<>();
        if (data != null) {
            data.forEach((service, bytes) -> hex.put(service, HEX.formatHex(bytes)));
        }
        return hex;
    }

    /** On a fresh adapter object; through the manager it is not stopped reliably. */
    private Said startDiscovery(Ask ask) {
        BluetoothAdapter adapter = handles.adapter(ask.adapter());
        List<String> services = ask.services() == null ? List.of() : ask.services();
        List<UUID> uuids = services.stream().map(UUID::fromString).toList();
        adapter.setDiscoveryFilter(uuids, 0, 0, TransportType.LE);
        if (!adapter.getDiscovering()) {
            adapter.startDiscovery();
        }
        return done(ask);
    }

    private Said stopDiscovery(Ask ask) {
        handles.adapter(ask.adapter()).stopDiscovery();
        return done(ask);
    }

    private static Said.Standing standing(BluetoothDevice device) {
        return new Said.Standing(
                device.getConnected(), device.getServicesResolved(), device.getPaired());
    }

    private Said connect(Ask ask) {
        BluetoothDevice device = device(ask);
        if (!device.getConnected()) {
            device.connect();
        }
        return done(ask);
    }

    private Said disconnect(Ask ask) {
        handles.forget(key(ask));
        device(ask).disconnect();
        return done(ask);
    }

    private static String key(Ask ask) {
        return ask.adapter() + " " + ask.device();
    }

    private Said bond(Ask ask) {
        device(ask).pair();
        return done(ask);
    }

    private List<Said.Offered> offered(Ask ask) {
        List<Said.Offered> offered = new ArrayList<>();
        int number = 0;
        for (BluetoothGattService service : handles.services(device(ask))) {
            String uuid = service.getUUID();
            offered.add(new Said.Offered(uuid, number, null, null, null));
            for (BluetoothGattCharacteristic one : handles.characteristics(service)) {
                String handle = handles.keep(key(ask), one);
                List<String> flags = Stream.of(one.getFlags()).toList();
                offered.add(new Said.Offered(uuid, number, handle, one.getUUID(), flags));
            }
            number++;
        }
        return offered;
    }

    private Said read(Ask ask) {
        byte[] value = handles.characteristic(ask.handle()).readValue();
        return Said.value(ask.id(), null, HEX.formatHex(value), handles.objects());
    }

    private Said write(Ask ask) {
        String value = ask.value() == null ? "" : ask.value();
        handles.characteristic(ask.handle()).writeValue(HEX.parseHex(value));
        return done(ask);
    }

    private Said subscribe(Ask ask) {
        String handle = String.valueOf(ask.handle());
        BluetoothGattCharacteristic which = handles.characteristic(handle);
        if (handles.subscribes(handle)) {
            which.enableValueNotifications(value -> tell(handle, value));
        }
        return done(ask);
    }

    private void tell(String handle, byte @Nullable [] value) {
        if (value != null && handles.isOpen(handle)) {
            values.accept(Said.value(0, handle, HEX.formatHex(value), handles.objects()));
        }
    }
}
