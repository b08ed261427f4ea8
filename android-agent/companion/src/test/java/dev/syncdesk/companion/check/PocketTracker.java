package dev.syncdesk.companion.check;

import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.Scan;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.Uuids;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A tracker in a pocket, behind the radio: it is near, and answers as a test makes it. */
public final class PocketTracker implements BleTransport {

    public static final Address ADDRESS = new Address("C0:26:DA:00:12:34");

    private static final UUID BATTERY = Uuids.of(0x180F);
    private static final UUID LEVEL = Uuids.of(0x2A19);
    private static final UUID INFORMATION = Uuids.of(0x180A);
    private static final UUID FIRMWARE = Uuids.of(0x2A26);

    private static final UUID HEART = Uuids.of(0x180D);
    private static final UUID HEART_RATE = Uuids.of(0x2A37);
    private static final UUID SCALE = Uuids.of(0x181D);
    private static final UUID WEIGHT = Uuids.of(0x2A9D);

    private final Map<UUID, byte[]> measured = new LinkedHashMap<>();
    private final Map<UUID, byte[]> values = new LinkedHashMap<>();
    private final Map<UUID, BleFailure> refusals = new LinkedHashMap<>();
    private final Queue<BleFailure> connecting = new ArrayDeque<>();
    private boolean near = true;
    private int attempts;
    private int open;

    public PocketTracker() {
        battery(81);
        values.put(FIRMWARE, "4.9.135".getBytes(StandardCharsets.US_ASCII));
    }

    public void battery(int percent) {
        values.put(LEVEL, new byte[] {(byte) percent});
    }

    /** A pulse of 77 comes as soon as somebody listens. */
    public void feelsPulse() {
        measured.put(HEART_RATE, new byte[] {0x00, 77});
    }

    /** A weight that waited on it comes as soon as somebody listens, and is deleted. */
    public void hasStoredWeight() {
        measured.put(WEIGHT, new byte[] {0x00, 0x10, 0x27});
    }

    /** Whether a weight waits on it still. */
    public boolean keepsWeight() {
        return measured.containsKey(WEIGHT);
    }

    public void refusesBattery(BleFailure failure) {
        refusals.put(LEVEL, failure);
    }

    public void goesAway() {
        near = false;
    }

    /** The next attempt to connect fails so. */
    public void failsToConnect(BleFailure failure) {
        connecting.add(failure);
    }

    public int attempts() {
        return attempts;
    }

    /** Connections that nobody has closed. */
    public int open() {
        return open;
    }

    @Override
    public String name() {
        return "pocket";
    }

    @Override
    public void ready() {}

    @Override
    public List<Adapter> adapters(Duration limit) {
        return List.of();
    }

    @Override
    public List<Advertisement> scan(Scan scan) {
        return near ? List.of(seen()) : List.of();
    }

    @Override
    public Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        if (!near || !device.equals(ADDRESS)) {
            throw new BleException(new BleFailure.NotFound(device + " was not heard"));
        }
        return seen();
    }

    private static Advertisement seen() {
        return new Advertisement(
                "phone", ADDRESS, "Aura 2", -61, Set.of(BATTERY), Map.of(), true, false);
    }

    @Override
    public BleConnection connect(DeviceRef device, Duration limit) throws BleException {
        attempts++;
        BleFailure failure = connecting.poll();
        if (failure != null) {
            throw new BleException(failure);
        }
        open++;
        return new Connection();
    }

    @Override
    public void close() {}

    /** A connection with it. */
    private final class Connection implements BleConnection {

        @Override
        public Address address() {
            return ADDRESS;
        }

        @Override
        public List<ServiceOnDevice> services() {
            List<ServiceOnDevice> services = new ArrayList<>();
            services.add(service(BATTERY, LEVEL, "read"));
            services.add(service(INFORMATION, FIRMWARE, "read"));
            if (measured.containsKey(HEART_RATE)) {
                services.add(service(HEART, HEART_RATE, "notify"));
            }
            if (measured.containsKey(WEIGHT)) {
                services.add(service(SCALE, WEIGHT, "indicate"));
            }
            return services;
        }

        private static ServiceOnDevice service(UUID service, UUID characteristic, String flag) {
            GattCharacteristic one =
                    new GattCharacteristic(
                            characteristic.toString(), service, characteristic, Set.of(flag));
            return new ServiceOnDevice(service, List.of(one));
        }

        @Override
        public boolean isBonded() {
            return true;
        }

        @Override
        public byte[] read(GattCharacteristic characteristic, Duration limit) throws BleException {
            BleFailure refusal = refusals.get(characteristic.uuid());
            if (refusal != null) {
                throw new BleException(refusal);
            }
            byte[] value = values.get(characteristic.uuid());
            if (value == null) {
                throw new BleException(new BleFailure.NotFound("no " + characteristic));
            }
            return value.clone();
        }

        @Override
        public void write(GattCharacteristic characteristic, byte[] value, Duration limit)
                throws BleException {
            throw new BleException(new BleFailure.Refused("gatt-3: nothing is written"));
        }

        @Override
        public void subscribe(
                GattCharacteristic characteristic, Consumer<byte[]> listener, Duration limit) {
            byte[] value = measured.get(characteristic.uuid());
            if (value != null) {
                listener.accept(value.clone());
            }
            measured.remove(WEIGHT, value);
        }

        @Override
        public void bond(Duration limit) {}

        @Override
        public void close() {
            open--;
        }
    }
}
