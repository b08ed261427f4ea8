package dev.syncdesk.device.bluetooth;

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
    public List<Adapter> adapters(Duration limit) throws BleException {
        return bluez.adapters(Deadline.in(limit)).stream()
                .sorted(Comparator.comparing(Adapter::name))
                .toList();
    }

    @Override
    public List<Advertisement> scan(Scan scan) throws BleException {
        Deadline deadline = Deadline.in(scan.limit());
        List<Adapter> on = radios.on(scan.adapter(), deadline.orIn(CALL_LIMIT));
        return new Listening(bluez, radios, scan)
                .until(on, deadline).stream().sorted(BY_STRENGTH).toList();
    }

    @Override
    public Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        Deadline deadline = Deadline.in(limit);
        Optional<Advertisement> known = known(device, adapter, deadline);
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
    public BleConnection connect(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        Deadline deadline = Deadline.in(limit);
        Optional<Advertisement> known = known(device, adapter, deadline);
        Advertisement found =
                known.isPresent() ? known.get() : find(device, adapter, deadline.left());
        return BluezConnection.open(bluez, radios, found.device(), deadline);
    }

    /** The one that is heard best, then one that is merely remembered. */
    private Optional<Advertisement> known(
            Address device, @Nullable String adapter, Deadline deadline) throws BleException {
        List<Advertisement> known = new ArrayList<>();
        for (Adapter one : radios.on(adapter, deadline.orIn(CALL_LIMIT))) {
            known.addAll(bluez.devices(one.name(), deadline.orIn(CALL_LIMIT)));
        }
        return known.stream()
                .filter(seen -> seen.address().equals(device))
                .filter(seen -> seen.wasHeard() || isReachable(seen) || adapter != null)
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
                        device + " was not heard in " + deadline.limit().toSeconds() + " s"));
    }

    @Override
    public void close() {
        bluez.close();
    }
}
