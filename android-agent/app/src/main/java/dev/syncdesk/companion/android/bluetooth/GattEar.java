package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothGatt;
import android.bluetooth.BluetoothGattCallback;
import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothGattDescriptor;
import android.bluetooth.BluetoothProfile;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears what Android says of one connection. There is one operation at a time, so that every answer
 * belongs to the one that waits; an answer that nobody waits for is passed over.
 */
final class GattEar extends BluetoothGattCallback {

    private final Map<BluetoothGattCharacteristic, Consumer<byte[]>> listeners =
            new ConcurrentHashMap<>();
    private @Nullable Operation<byte[]> waiting;
    private @Nullable BleException lost;
    private boolean connected;

    /** The next answer is for this operation; it fails at once where the connection is lost. */
    synchronized Operation<byte[]> expect(String what) {
        Operation<byte[]> next = new Operation<>(what);
        if (lost != null) {
            next.failed(lost);
        }
        waiting = next;
        return next;
    }

    synchronized boolean isConnected() {
        return connected && lost == null;
    }

    void listen(BluetoothGattCharacteristic to, Consumer<byte[]> listener) {
        listeners.put(to, listener);
    }

    private synchronized void answer(int status, byte[] value) {
        Operation<byte[]> answered = waiting;
        if (answered == null) {
            return;
        }
        waiting = null;
        if (status == GattStatus.SUCCESS) {
            answered.done(value);
        } else {
            answered.failed(GattStatus.failure(answered.what(), status));
        }
    }

    private synchronized void lost(int status) {
        connected = false;
        String what = waiting == null ? "the connection" : waiting.what();
        lost =
                status == GattStatus.SUCCESS
                        ? new BleException(new BleFailure.Disconnected(what + ": disconnected"))
                        : GattStatus.failure(what, status);
        if (waiting != null) {
            waiting.failed(lost);
            waiting = null;
        }
    }

    @Override
    public void onConnectionStateChange(BluetoothGatt gatt, int status, int state) {
        if (state == BluetoothProfile.STATE_CONNECTED && status == GattStatus.SUCCESS) {
            synchronized (this) {
                connected = true;
            }
            answer(status, new byte[0]);
        } else if (state == BluetoothProfile.STATE_DISCONNECTED || status != GattStatus.SUCCESS) {
            lost(status);
        }
    }

    @Override
    public void onServicesDiscovered(BluetoothGatt gatt, int status) {
        answer(status, new byte[0]);
    }

    @Override
    public void onCharacteristicRead(
            BluetoothGatt gatt,
            BluetoothGattCharacteristic characteristic,
            byte[] value,
            int status) {
        answer(status, value);
    }

    /** As Android up to 12 says it. */
    @Override
    @SuppressWarnings("deprecation")
    public void onCharacteristicRead(
            BluetoothGatt gatt, BluetoothGattCharacteristic characteristic, int status) {
        byte[] value = characteristic.getValue();
        answer(status, value == null ? new byte[0] : value);
    }

    @Override
    public void onCharacteristicWrite(
            BluetoothGatt gatt, BluetoothGattCharacteristic characteristic, int status) {
        answer(status, new byte[0]);
    }

    @Override
    public void onDescriptorWrite(
            BluetoothGatt gatt, BluetoothGattDescriptor descriptor, int status) {
        answer(status, new byte[0]);
    }

    @Override
    public void onCharacteristicChanged(
            BluetoothGatt gatt, BluetoothGattCharacteristic characteristic, byte[] value) {
        Consumer<byte[]> listener = listeners.get(characteristic);
        if (listener != null) {
            listener.accept(value.clone());
        }
    }

    /** As Android up to 12 says it. */
    @Override
    @SuppressWarnings("deprecation")
    public void onCharacteristicChanged(
            BluetoothGatt gatt, BluetoothGattCharacteristic characteristic) {
        byte[] value = characteristic.getValue();
        if (value != null) {
            onCharacteristicChanged(gatt, characteristic, value);
        }
    }
}
