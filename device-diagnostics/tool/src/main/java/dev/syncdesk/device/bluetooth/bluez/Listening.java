package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.Scan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One scan: starts discovery on adapters, looks at what BlueZ has heard, and stops it again. */
final class Listening {

    /** A street or a shop is well under it; what comes beyond is passed over. */
    private static final int MOST_DEVICES = 2_000;

    private static final Duration FIRST_LOOK = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Bluez bluez;
    private final Scan scan;
    private final Map<Address, Advertisement> heard = new LinkedHashMap<>();

    Listening(Bluez bluez, Scan scan) {
        this.bluez = bluez;
        this.scan = scan;
    }

    Collection<Advertisement> until(List<Adapter> adapters, Deadline deadline) throws BleException {
        List<String> running = new ArrayList<>();
        try {
            for (Adapter adapter : adapters) {
                bluez.startDiscovery(adapter.name(), scan.services(), call());
                running.add(adapter.name());
            }
            Duration look = FIRST_LOOK;
            while (!isEnough(running) && deadline.pause(look)) {
                look = look.multipliedBy(2).compareTo(LOOK) < 0 ? look.multipliedBy(2) : LOOK;
            }
            return heard.values();
        } finally {
            running.forEach(this::stop);
        }
    }

    private static Deadline call() {
        return Deadline.in(BluezTransport.CALL_LIMIT);
    }

    /** An adapter that is pulled out ends a scan only if it was the last. */
    private boolean isEnough(List<String> running) throws BleException {
        boolean enough = false;
        for (String adapter : List.copyOf(running)) {
            try {
                for (Advertisement seen : bluez.devices(adapter, call())) {
                    enough |= note(seen);
                }
            } catch (BleException e) {
                running.remove(adapter);
                if (running.isEmpty()) {
                    throw e;
                }
            }
        }
        return enough;
    }

    private boolean note(Advertisement seen) {
        if (!scan.takes(seen)) {
            return false;
        }
        Advertisement before = heard.get(seen.address());
        if (before == null && heard.size() < MOST_DEVICES
                || before != null && isBetter(seen, before)) {
            heard.put(seen.address(), seen);
        }
        return scan.enough().test(seen);
    }

    private static boolean isBetter(Advertisement seen, Advertisement before) {
        return seen.adapter().equals(before.adapter()) || strength(seen) > strength(before);
    }

    private static int strength(Advertisement seen) {
        Integer rssi = seen.rssiDbm();
        return rssi == null ? Integer.MIN_VALUE : rssi;
    }

    private void stop(String adapter) {
        try {
            bluez.stopDiscovery(adapter, call());
        } catch (BleException e) {
            // It ran only for this scan; BlueZ ends it with its adapter or its client.
        }
    }
}
