package dev.syncdesk.companion.android.bluetooth;

import android.annotation.TargetApi;
import android.bluetooth.BluetoothGatt;
import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothGattDescriptor;
import android.os.Build;

/** Writes, as the version of Android wants to be asked; true if it took the order. */
final class GattCalls {

    static boolean write(
            BluetoothGatt gatt, BluetoothGattCharacteristic to, byte[] value, int type) {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
                ? writeNow(gatt, to, value, type)
                : writeOld(gatt, to, value, type);
    }

    @TargetApi(Build.VERSION_CODES.TIRAMISU)
    private static boolean writeNow(
            BluetoothGatt gatt, BluetoothGattCharacteristic to, byte[] value, int type) {
        return gatt.writeCharacteristic(to, value, type) == GattStatus.SUCCESS;
    }

    @SuppressWarnings("deprecation")
    private static boolean writeOld(
            BluetoothGatt gatt, BluetoothGattCharacteristic to, byte[] value, int type) {
        to.setWriteType(type);
        return to.setValue(value) && gatt.writeCharacteristic(to);
    }

    static boolean write(BluetoothGatt gatt, BluetoothGattDescriptor to, byte[] value) {
        return Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
                ? writeNow(gatt, to, value)
                : writeOld(gatt, to, value);
    }

    @TargetApi(Build.VERSION_CODES.TIRAMISU)
    private static boolean writeNow(BluetoothGatt gatt, BluetoothGattDescriptor to, byte[] value) {
        return gatt.writeDescriptor(to, value) == GattStatus.SUCCESS;
    }

    @SuppressWarnings("deprecation")
    private static boolean writeOld(BluetoothGatt gatt, BluetoothGattDescriptor to, byte[] value) {
        return to.setValue(value) && gatt.writeDescriptor(to);
    }

    private GattCalls() {}
}
