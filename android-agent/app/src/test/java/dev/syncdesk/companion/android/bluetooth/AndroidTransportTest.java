package dev.syncdesk.companion.android.bluetooth;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import android.app.Application;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothGatt;
import android.bluetooth.BluetoothGattCallback;
import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothManager;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.Uuids;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.ReadDevice;
import dev.syncdesk.device.bluetooth.reader.Wish;
import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.Via;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;
import org.robolectric.annotation.Config;

/** The phone's radio on Robolectric's Bluetooth, on the oldest Android and on the newest. */
@RunWith(RobolectricTestRunner.class)
@Config(
        sdk = {26, 30, 33, 36},
        application = Application.class)
public final class AndroidTransportTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Address ADDRESS = new Address(FakeTracker.ADDRESS);
    private static final DeviceRef DEVICE = new DeviceRef("phone", ADDRESS);

    private Application app;
    private AndroidTransport transport;
    private FakeTracker tracker;

    @Before
    public void begin() {
        app = RuntimeEnvironment.getApplication();
        Shadows.shadowOf(app)
                .grantPermissions(
                        "android.permission.BLUETOOTH_SCAN",
                        "android.permission.BLUETOOTH_CONNECT");
        transport = new AndroidTransport(app);
        tracker = new FakeTracker(app);
        tracker.whenConnected(gatt -> FakeTracker.accepts(gatt, 42));
    }

    private static BleFailure failure(ThrowingRunnable call) {
        return assertThrows(BleException.class, call).failure();
    }

    private static GattCharacteristic level(BleConnection connection) {
        return connection.services().get(0).characteristics().get(0);
    }

    private BluetoothGatt gatt() {
        return tracker.connections().get(tracker.connections().size() - 1);
    }

    @Test
    public void a_device_that_advertises_is_found_with_what_it_says() throws BleException {
        tracker.advertises();

        Advertisement seen = transport.find(ADDRESS, null, LIMIT);

        assertEquals(ADDRESS, seen.address());
        assertEquals("Aura 2", seen.name());
        assertEquals(Integer.valueOf(-58), seen.rssiDbm());
        assertEquals(Set.of(Uuids.of(0x180F)), seen.services());
    }

    @Test
    public void a_scan_ends_and_leaves_none_running() {
        assertEquals("not-found", failure(() -> transport.find(ADDRESS, null, SHORT)).code());
        assertEquals(
                0,
                Shadows.shadowOf(
                                app.getSystemService(BluetoothManager.class)
                                        .getAdapter()
                                        .getBluetoothLeScanner())
                        .getActiveScans()
                        .size());
    }

    @Test
    public void the_readers_of_the_bench_read_a_device_through_it() throws BleException {
        tracker.advertises();
        Clock clock = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);

        DeviceReading reading =
                new ReadDevice(transport, Via.COMPANION, clock)
                        .read(ADDRESS, null, Wish.LOOK_ONLY, LIMIT);

        assertEquals(new Battery(42, null, null), reading.report().battery());
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void a_value_is_read_and_the_connection_closed() throws BleException {
        try (BleConnection connection = transport.connect(DEVICE, LIMIT)) {
            assertArrayEquals(new byte[] {42}, connection.read(level(connection), LIMIT));
        }
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void a_connection_that_does_not_come_about_leaks_nothing() {
        for (int status : new int[] {8, 19, 22, 62, 133, 257}) {
            tracker.whenConnected(gatt -> FakeTracker.ends(gatt, status));

            BleFailure failure = failure(() -> transport.connect(DEVICE, LIMIT));

            assertTrue(failure.reason(), failure.reason().startsWith("gatt-" + status + ": "));
        }
        assertEquals(6, tracker.connections().size());
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void silence_ends_with_the_limit_and_leaks_nothing() {
        tracker.whenConnected(gatt -> {});

        assertEquals("timed-out", failure(() -> transport.connect(DEVICE, SHORT)).code());
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void a_read_without_an_answer_ends_the_connection() throws BleException {
        BleConnection connection = transport.connect(DEVICE, LIMIT);
        Shadows.shadowOf(gatt()).setGattCallback(new BluetoothGattCallback() {});

        assertEquals("timed-out", failure(() -> connection.read(level(connection), SHORT)).code());
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void a_device_that_vanishes_fails_what_is_asked_of_it() throws BleException {
        BleConnection connection = transport.connect(DEVICE, LIMIT);
        FakeTracker.ends(gatt(), 8);

        assertEquals(
                "disconnected", failure(() -> connection.read(level(connection), LIMIT)).code());
        connection.close();
        assertTrue(tracker.allAreClosed());
    }

    @Test
    public void a_refused_value_is_refused_and_the_connection_stays() throws BleException {
        BleConnection connection = transport.connect(DEVICE, LIMIT);
        BluetoothGattCallback ear = FakeTracker.ear(gatt());
        Shadows.shadowOf(gatt()).setGattCallback(refusing(ear, 5));

        BleFailure failure = failure(() -> connection.read(level(connection), LIMIT));

        assertEquals("refused", failure.code());
        Shadows.shadowOf(gatt()).setGattCallback(ear);
        assertArrayEquals(new byte[] {42}, connection.read(level(connection), LIMIT));
        connection.close();
    }

    private static BluetoothGattCallback refusing(BluetoothGattCallback ear, int status) {
        return new BluetoothGattCallback() {
            @Override
            @SuppressWarnings("deprecation")
            public void onCharacteristicRead(
                    BluetoothGatt gatt, BluetoothGattCharacteristic from, int read) {
                ear.onCharacteristicRead(gatt, from, status);
            }

            @Override
            public void onCharacteristicRead(
                    BluetoothGatt gatt, BluetoothGattCharacteristic from, byte[] value, int read) {
                ear.onCharacteristicRead(gatt, from, value, status);
            }
        };
    }

    @Test
    public void bluetooth_off_is_said_before_anything_is_tried() {
        Shadows.shadowOf(app.getSystemService(BluetoothManager.class).getAdapter())
                .setEnabled(false);

        assertEquals("bluetooth-off", failure(() -> transport.find(ADDRESS, null, LIMIT)).code());
        assertEquals("bluetooth-off", failure(() -> transport.connect(DEVICE, LIMIT)).code());
    }

    @Test
    @Config(sdk = 36)
    public void a_permission_that_is_missing_is_a_refusal() {
        Shadows.shadowOf(tracker.device()).setShouldThrowSecurityExceptions(true);
        Shadows.shadowOf(app).denyPermissions("android.permission.BLUETOOTH_CONNECT");

        assertEquals("refused", failure(() -> transport.connect(DEVICE, LIMIT)).code());
    }

    @Test
    public void a_bond_that_is_there_is_not_asked_for_again() throws BleException {
        Shadows.shadowOf(tracker.device()).setBondState(BluetoothDevice.BOND_BONDED);

        try (BleConnection connection = transport.connect(DEVICE, LIMIT)) {
            assertTrue(connection.isBonded());
            connection.bond(LIMIT);
        }
    }

    @Test
    public void a_bond_that_does_not_begin_is_a_refusal() throws BleException {
        Shadows.shadowOf(tracker.device()).setCreatedBond(false);

        try (BleConnection connection = transport.connect(DEVICE, LIMIT)) {
            assertEquals("refused", failure(() -> connection.bond(LIMIT)).code());
        }
    }
}
