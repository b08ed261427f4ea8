package dev.syncdesk.device.bluetooth.soak;

import dev.syncdesk.device.bluetooth.Radio;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What can go wrong, one at a time. */
final class Faults {

    private static final byte[] FULL = {87};

    private final Radio radio;
    private final Random random;
    private final List<FakeDevice> devices = new ArrayList<>();
    private volatile Fault fault = Fault.NONE;
    private volatile CountDownLatch mended = new CountDownLatch(0);

    private enum Fault {
        NONE,
        DROPS,
        DROPS_SILENTLY,
        SLOW,
        REFUSES,
        GOES_WHILE_CONNECTING,
        POWER_OFF,
        BLUEZ_RESTART,
        BLUEZ_RESTART_IN_READ,
        DBUS_RESTART,
        NATIVE_CRASH
    }

    Faults(Radio radio, Random random) {
        this.radio = radio;
        this.random = random;
    }

    void concern(FakeDevice device, FakeCharacteristic battery) {
        devices.add(device);
        battery.reading(() -> read(device));
        device.onConnect(
                () -> {
                    if (fault == Fault.GOES_WHILE_CONNECTING) {
                        throw new org.bluez.Error.Failed("le-connection-abort-by-local");
                    }
                });
    }

    private byte[] read(FakeDevice device) {
        switch (fault) {
            case DROPS -> {
                device.drop();
                throw new org.bluez.Error.Failed("Not connected");
            }
            case DROPS_SILENTLY -> {
                device.drop();
                hang();
            }
            case SLOW -> hang();
            case REFUSES -> throw new org.bluez.Error.NotPermitted("Read not permitted");
            case BLUEZ_RESTART_IN_READ -> {
                Thread.ofPlatform().start(radio.bluez::stop);
                hang();
            }
            case NATIVE_CRASH -> crash();
            case NONE, GOES_WHILE_CONNECTING, POWER_OFF, BLUEZ_RESTART, DBUS_RESTART -> {}
        }
        return FULL;
    }

    private void hang() {
        try {
            mended.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As by a segmentation fault of the one process that runs native code, if there is one. */
    private static void crash() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("TinybProcess"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    String begin() {
        mended = new CountDownLatch(1);
        Fault begun = Fault.values()[1 + random.nextInt(Fault.values().length - 1)];
        fault = begun;
        switch (begun) {
            case POWER_OFF -> radio.adapter.power(false);
            case BLUEZ_RESTART -> radio.bluez.stop();
            case DBUS_RESTART -> {
                radio.bluez.stop();
                radio.daemon.close();
            }
            case NONE,
                    DROPS,
                    DROPS_SILENTLY,
                    SLOW,
                    REFUSES,
                    GOES_WHILE_CONNECTING,
                    BLUEZ_RESTART_IN_READ,
                    NATIVE_CRASH -> {}
        }
        return begun.name();
    }

    void mend() {
        Fault was = fault;
        fault = Fault.NONE;
        mended.countDown();
        switch (was) {
            case POWER_OFF -> radio.adapter.power(true);
            case BLUEZ_RESTART -> radio.bluez.start();
            case BLUEZ_RESTART_IN_READ -> {
                radio.bluez.stop();
                radio.bluez.start();
            }
            case DBUS_RESTART -> {
                radio.daemon.start();
                radio.bluez.start();
            }
            case NONE,
                    DROPS,
                    DROPS_SILENTLY,
                    SLOW,
                    REFUSES,
                    GOES_WHILE_CONNECTING,
                    NATIVE_CRASH -> {}
        }
    }
}
