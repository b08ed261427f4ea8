package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Picks adapters, and says which of the ways in which that can fail it was. */
final class Radios {

    private final Bluez bluez;

    Radios(Bluez bluez) {
        this.bluez = bluez;
    }

    /**
     * Those that are on, of all or of the one that is named; never empty.
     *
     * @param named a name or an address, or null for all
     */
    List<Adapter> on(@Nullable String named, Deadline deadline) throws BleException {
        List<Adapter> all = bluez.adapters(deadline);
        List<Adapter> chosen = all.stream().filter(one -> isCalled(one, named)).toList();
        if (chosen.isEmpty()) {
            throw new BleException(new BleFailure.NoAdapter(absent(named, all)));
        }
        List<Adapter> on = chosen.stream().filter(Adapter::powered).toList();
        if (on.isEmpty()) {
            throw new BleException(new BleFailure.BluetoothOff(off(chosen)));
        }
        return on;
    }

    private static boolean isCalled(Adapter adapter, @Nullable String named) {
        return named == null
                || adapter.name().equals(named)
                || adapter.address().text().equalsIgnoreCase(named);
    }

    private static String absent(@Nullable String named, List<Adapter> all) {
        if (all.isEmpty()) {
            return "this machine has no Bluetooth adapter";
        }
        return "no adapter is called " + named + "; there is " + names(all);
    }

    private static String off(List<Adapter> adapters) {
        return "Bluetooth is off on " + names(adapters) + "; try: bluetoothctl power on";
    }

    private static String names(List<Adapter> adapters) {
        return adapters.stream().map(Adapter::name).collect(Collectors.joining(", "));
    }

    /** What the loss of a device or of its adapter really was, as far as BlueZ can still tell. */
    BleFailure explain(BleFailure seen, DeviceRef device, Deadline deadline) {
        try {
            on(device.adapter(), deadline);
            return seen;
        } catch (BleException e) {
            return e.failure() instanceof BleFailure.TimedOut ? seen : e.failure();
        }
    }
}
