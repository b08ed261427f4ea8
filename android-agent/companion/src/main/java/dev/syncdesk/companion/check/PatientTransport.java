package dev.syncdesk.companion.check;

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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tries a connection again, after a pause that doubles: on phones the first attempt often fails
 * with status 133 though the device is near. It says how far it is.
 */
final class PatientTransport implements BleTransport {

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final BleTransport radio;
    private final Consumer<Stage> stages;

    PatientTransport(BleTransport radio, Consumer<Stage> stages) {
        this.radio = radio;
        this.stages = stages;
    }

    @Override
    public Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        stages.accept(Stage.SEARCHING);
        return radio.find(device, adapter, limit);
    }

    @Override
    public BleConnection connect(DeviceRef device, Duration limit) throws BleException {
        stages.accept(Stage.CONNECTING);
        Deadline deadline = Deadline.in(limit);
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                BleConnection connection = radio.connect(device, deadline.left());
                stages.accept(Stage.READING);
                return connection;
            } catch (BleException e) {
                boolean last = attempt == MOST_ATTEMPTS || !mayPass(e.failure());
                if (last || !deadline.pause(pause)) {
                    throw e;
                }
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static boolean mayPass(BleFailure failure) {
        return switch (failure) {
            case BleFailure.TimedOut any -> true;
            case BleFailure.Disconnected any -> true;
            case BleFailure.TransportDied any -> true;
            case BleFailure.NotFound any -> false;
            case BleFailure.Refused any -> false;
            case BleFailure.NoAdapter any -> false;
            case BleFailure.BluetoothOff any -> false;
            case BleFailure.NoBluez any -> false;
        };
    }

    @Override
    public String name() {
        return radio.name();
    }

    @Override
    public void ready() {
        radio.ready();
    }

    @Override
    public List<Adapter> adapters(Duration limit) throws BleException {
        return radio.adapters(limit);
    }

    @Override
    public List<Advertisement> scan(Scan scan) throws BleException {
        return radio.scan(scan);
    }

    @Override
    public void close() {
        radio.close();
    }
}
