package dev.syncdesk.device.bluetooth;

import dev.syncdesk.device.bluetooth.fake.DbusDaemon;
import dev.syncdesk.device.bluetooth.fake.FakeAdapter;
import dev.syncdesk.device.bluetooth.fake.FakeBluez;
import dev.syncdesk.device.bluetooth.fake.FakeCharacteristic;
import dev.syncdesk.device.bluetooth.fake.FakeDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;

/** A bus, a BlueZ and one radio on it, for one test. */
public final class Radio implements AutoCloseable {

    static {
        // The fake's library complains on its own threads when a test takes its bus away.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    public static final Address SCALE = Address.of("C0:26:DA:00:12:34");

    public final DbusDaemon daemon;
    public final FakeBluez bluez;
    public final FakeAdapter adapter;
    private final Path folder;

    /** What ends whatever a test let hang. */
    public final CountDownLatch over = new CountDownLatch(1);

    public Radio() throws IOException {
        folder = Files.createTempDirectory("bus");
        daemon = new DbusDaemon(folder).start();
        bluez = new FakeBluez(daemon.address()).start();
        adapter = bluez.adapter("hci0", "00:1A:7D:DA:71:13");
    }

    /** A scale with a battery at 87 %, not yet in range. */
    public FakeDevice scale() {
        FakeDevice device = adapter.device(SCALE.text()).named("Scale").advertising(0x181D);
        battery(device);
        return device;
    }

    public FakeCharacteristic battery(FakeDevice device) {
        return device.service(0x180F)
                .characteristic(0x2A19, "read", "notify")
                .reading(() -> new byte[] {87});
    }

    /** Waits as a device that says nothing; until the test is over. */
    public void hang() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        bluez.close();
        daemon.close();
        Files.deleteIfExists(folder.resolve("bus"));
        Files.deleteIfExists(folder.resolve("bus.conf"));
        Files.deleteIfExists(folder);
    }
}
