package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothGatt;
import android.bluetooth.BluetoothGattCallback;
import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothGattService;
import android.bluetooth.BluetoothManager;
import android.bluetooth.BluetoothProfile;
import android.bluetooth.le.ScanRecord;
import android.bluetooth.le.ScanResult;
import android.content.Context;
import dev.syncdesk.device.bluetooth.Uuids;
import java.util.List;
import java.util.function.Consumer;
import org.robolectric.Shadows;
import org.robolectric.shadows.ShadowBluetoothGatt;

/** A tracker near Robolectric's phone. */
final class FakeTracker {

    static final String ADDRESS = "C0:26:DA:00:12:34";

    private final BluetoothDevice device;
    private final BluetoothAdapter adapter;

    @SuppressWarnings("deprecation")
    private static BluetoothGattService battery(int percent) {
        BluetoothGattService service =
                new BluetoothGattService(
                        Uuids.of(0x180F), BluetoothGattService.SERVICE_TYPE_PRIMARY);
        BluetoothGattCharacteristic level =
                new BluetoothGattCharacteristic(
                        Uuids.of(0x2A19),
                        BluetoothGattCharacteristic.PROPERTY_READ,
                        BluetoothGattCharacteristic.PERMISSION_READ);
        level.setValue(new byte[] {(byte) percent});
        service.addCharacteristic(level);
        return service;
    }

    FakeTracker(Context context) {
        adapter = context.getSystemService(BluetoothManager.class).getAdapter();
        Shadows.shadowOf(adapter).setEnabled(true);
        device = adapter.getRemoteDevice(ADDRESS);
    }

    BluetoothDevice device() {
        return device;
    }

    /** It advertises from now on. */
    void advertises() {
        Shadows.shadowOf(adapter.getBluetoothLeScanner())
                .addScanResult(new ScanResult(device, record(), -58, 1L));
    }

    /** Complete local name "Aura 2" and the battery service. */
    private static ScanRecord record() {
        byte[] bytes = {7, 0x09, 'A', 'u', 'r', 'a', ' ', '2', 3, 0x03, 0x0F, 0x18};
        try {
            return (ScanRecord)
                    ScanRecord.class
                            .getDeclaredMethod("parseFromBytes", byte[].class)
                            .invoke(null, (Object) bytes);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(String.valueOf(e.getMessage()), e);
        }
    }

    /** Each connection with it goes so. */
    void whenConnected(Consumer<BluetoothGatt> then) {
        Shadows.shadowOf(device).setGattConnectionInterceptor(then::accept);
    }

    /** It takes the connection and has a battery at that level. */
    static void accepts(BluetoothGatt gatt, int percent) {
        ShadowBluetoothGatt shadow = Shadows.shadowOf(gatt);
        shadow.addDiscoverableService(battery(percent));
        shadow.notifyConnection(ADDRESS);
    }

    /** Android says so of the connection. */
    static void ends(BluetoothGatt gatt, int status) {
        ear(gatt).onConnectionStateChange(gatt, status, BluetoothProfile.STATE_DISCONNECTED);
    }

    static BluetoothGattCallback ear(BluetoothGatt gatt) {
        return Shadows.shadowOf(gatt).getGattCallback();
    }

    List<BluetoothGatt> connections() {
        return Shadows.shadowOf(device).getBluetoothGatts();
    }

    boolean allAreClosed() {
        return connections().stream().allMatch(gatt -> Shadows.shadowOf(gatt).isClosed());
    }
}
