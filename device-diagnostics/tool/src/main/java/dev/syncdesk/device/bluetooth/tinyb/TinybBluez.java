package dev.syncdesk.device.bluetooth.tinyb;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.bluez.Bluez;
import dev.syncdesk.device.bluetooth.bluez.DeviceStatus;
import dev.syncdesk.device.bluetooth.tinyb.Ask.What;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls on BlueZ, made by the helper process. */
public final class TinybBluez implements Bluez {

    public static final String NAME = "tinyb";

    private static final Logger LOG = LoggerFactory.getLogger(TinybBluez.class);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final TinybChildren helpers;
    private final Bluez witness;

    /**
     * @param bus the address of the system bus, or null for the usual
     * @param witness says why TinyB sees no adapter, since TinyB does not
     */
    public TinybBluez(@Nullable String bus, Bluez witness) {
        helpers = new TinybChildren(bus);
        this.witness = witness;
    }

    /** Whether TinyB has native libraries for this machine. */
    public static boolean isSupported() {
        return Natives.areThere();
    }

    /** Without BlueZ or an adapter, TinyB does not even start. */
    @Override
    public void ready() {
        try {
            if (!helpers.isRunning() && !witness.adapters(Deadline.in(LOOK)).isEmpty()) {
                helpers.ready();
            }
        } catch (BleException e) {
            LOG.debug("There is nothing to be ready for", e);
        }
    }

    /** TinyB misses a BlueZ that came after it: what it does not see, the witness may. */
    @Override
    public List<Adapter> adapters(Deadline deadline) throws BleException {
        List<Adapter> seen = helpers.isRunning() ? seen(deadline) : List.of();
        if (!seen.isEmpty()) {
            return seen;
        }
        List<Adapter> there = witness.adapters(Deadline.in(LOOK));
        if (there.isEmpty()) {
            return there;
        }
        helpers.startAnew();
        helpers.ready();
        return Parsing.adapters(ask(What.ADAPTERS, null, null, Deadline.in(LOOK)));
    }

    private List<Adapter> seen(Deadline deadline) throws BleException {
        try {
            return Parsing.adapters(ask(What.ADAPTERS, null, null, deadline));
        } catch (BleException e) {
            if (e.failure() instanceof BleFailure.TimedOut) {
                throw e;
            }
            return List.of();
        }
    }

    @Override
    public List<Advertisement> devices(String adapter, Deadline deadline) throws BleException {
        try {
            List<Advertisement> seen =
                    Parsing.devices(ask(What.DEVICES, adapter, null, deadline), adapter);
            return seen.stream().anyMatch(TornName::isTorn)
                    ? TornName.mend(seen, witness.devices(adapter, deadline))
                    : seen;
        } catch (BleException e) {
            if (e.failure() instanceof BleFailure.NotFound gone) {
                throw new BleException(new BleFailure.NoAdapter(gone.reason()), e);
            }
            throw e;
        }
    }

    @Override
    public void startDiscovery(String adapter, Set<UUID> services, Deadline deadline)
            throws BleException {
        List<String> uuids = services.stream().map(UUID::toString).toList();
        helpers.ask(
                id -> new Ask(id, What.START_DISCOVERY, adapter, null, null, null, uuids),
                deadline);
    }

    @Override
    public void stopDiscovery(String adapter, Deadline deadline) throws BleException {
        ask(What.STOP_DISCOVERY, adapter, null, deadline);
    }

    @Override
    public DeviceStatus status(DeviceRef device, Deadline deadline) throws BleException {
        return Parsing.status(ask(What.STATUS, device, deadline));
    }

    @Override
    public void connect(DeviceRef device, Deadline deadline) throws BleException {
        helpers.hold(device);
        ask(What.CONNECT, device, deadline);
    }

    @Override
    public void disconnect(DeviceRef device, Deadline deadline) throws BleException {
        try {
            ask(What.DISCONNECT, device, deadline);
        } finally {
            helpers.release(device);
        }
    }

    @Override
    public void bond(DeviceRef device, Deadline deadline) throws BleException {
        ask(What.BOND, device, deadline);
    }

    @Override
    public List<ServiceOnDevice> services(DeviceRef device, Deadline deadline) throws BleException {
        return Parsing.services(ask(What.SERVICES, device, deadline));
    }

    @Override
    public byte[] read(DeviceRef device, GattCharacteristic which, Deadline deadline)
            throws BleException {
        String value = ask(What.READ, which.handle(), null, deadline).value();
        return HexFormat.of().parseHex(value == null ? "" : value);
    }

    @Override
    public void write(DeviceRef device, GattCharacteristic which, byte[] value, Deadline deadline)
            throws BleException {
        String hex = HexFormat.of().formatHex(value);
        helpers.ask(id -> new Ask(id, What.WRITE, null, null, which.handle(), hex, null), deadline);
    }

    @Override
    public void subscribe(
            DeviceRef device,
            GattCharacteristic which,
            Consumer<byte[]> listener,
            Deadline deadline)
            throws BleException {
        helpers.listen(
                device, which.handle(), value -> listener.accept(HexFormat.of().parseHex(value)));
        helpers.ask(
                id -> new Ask(id, What.SUBSCRIBE, null, null, which.handle(), null, null),
                deadline);
    }

    private Said ask(What what, DeviceRef device, Deadline deadline) throws BleException {
        String address = device.address().text();
        return helpers.ask(
                id -> new Ask(id, what, device.adapter(), address, null, null, null), deadline);
    }

    private Said ask(What what, @Nullable String of, @Nullable String value, Deadline deadline)
            throws BleException {
        boolean handle = what == What.READ;
        return helpers.ask(
                id -> new Ask(id, what, handle ? null : of, null, handle ? of : null, value, null),
                deadline);
    }

    @Override
    public void close() {
        helpers.close();
        witness.close();
    }
}
