package dev.syncdesk.device.bluetooth.bluez;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.Scan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transport over BlueZ, whichever way its calls are made. */
public final class BluezTransport implements BleTransport {

    /** How long one call on BlueZ that asks no device may take; it answers in milliseconds. */
    static final Duration CALL_LIMIT = Duration.ofSeconds(5);

    private static final Comparator<Advertisement> BY_STRENGTH =
            Comparator.comparing(
                            Advertisement::rssiDbm,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .reversed()
                    .thenComparing(Advertisement::address);

    private final String name;
    private final Bluez bluez;
    private final Radios radios;

    public BluezTransport(String name, Bluez bluez) {
        this.name = name;
        this.bluez = bluez;
        radios = new Radios(bluez);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void ready() {
        bluez.ready();
    }

    /** BlueZ itself may take so long to answer, whatever is left to wait for a device. */
    private static Deadline call() {
        return Deadline.in(CALL_LIMIT);
    }

    private Deadline begin(Duration limit) {
        ready();
        return Deadline.in(limit);
    }

    @Override
    public List<Adapter> adapters(Duration limit) throws BleException {
        return bluez.adapters(begin(limit)).stream()
                .sorted(Comparator.comparing(Adapter::name))
                .toList();
    }

    @Override
    public List<Advertisement> scan(Scan scan) throws BleException {
        ready();
        List<Adapter> on = radios.on(scan.adapter(), call());
        Deadline deadline = Deadline.in(scan.limit());
        return new Listening(bluez, scan).until(on, deadline).stream().sorted(BY_STRENGTH).toList();
    }

    @Override
    public Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        Deadline deadline = begin(limit);
        Optional<Advertisement> known = known(device, adapter);
        if (known.isPresent() && known.get().connected()) {
            return known.get();
        }
        boolean bonded = known.isPresent() && known.get().bonded();
        Duration listen = bonded ? deadline.left().dividedBy(2) : deadline.left();
        Optional<Advertisement> heard =
                scan(Scan.forOne(device, listen).on(adapter)).stream()
                        .filter(seen -> seen.address().equals(device))
                        .findFirst();
        return heard.or(() -> bonded ? known : Optional.empty())
                .orElseThrow(() -> notHeard(device, deadline));
    }

    @Override
    public BleConnection connect(DeviceRef device, Duration limit) throws BleException {
        return BluezConnection.open(bluez, radios, device, begin(limit));
    }

    /** The one that is heard best, then one that is merely remembered. */
    private Optional<Advertisement> known(Address device, @Nullable String adapter)
            throws BleException {
        List<Advertisement> known = new ArrayList<>();
        for (Adapter one : radios.on(adapter, call())) {
            known.addAll(bluez.devices(one.name(), call()));
        }
        return known.stream()
                .filter(seen -> seen.address().equals(device))
                .filter(seen -> seen.wasHeard() || isReachable(seen))
                .min(
                        Comparator.comparing(Advertisement::connected)
                                .reversed()
                                .thenComparing(BY_STRENGTH));
    }

    private static boolean isReachable(Advertisement seen) {
        return seen.connected() || seen.bonded();
    }

    private static BleException notHeard(Address device, Deadline deadline) {
        return new BleException(
                new BleFailure.NotFound(
                        device + " was not heard in " + seconds(deadline.limit()) + " s"));
    }

    private static long seconds(Duration limit) {
        return Math.round(limit.toMillis() / 1_000.0);
    }

    @Override
    public void close() {
        bluez.close();
    }
}
