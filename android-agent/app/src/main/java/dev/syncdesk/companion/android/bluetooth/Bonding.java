package dev.syncdesk.companion.android.bluetooth;

import android.annotation.TargetApi;
import android.bluetooth.BluetoothDevice;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Build;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import java.time.Duration;

/** Exchanges keys with a device. Android may ask the person, and says how it ended. */
final class Bonding extends BroadcastReceiver {

    private final String address;
    private final Operation<Boolean> bonding = new Operation<>("bonding");

    private Bonding(String address) {
        this.address = address;
    }

    static void bond(Context context, BluetoothDevice device, Duration limit) throws BleException {
        Bonding receiver = new Bonding(device.getAddress());
        register(context, receiver);
        try {
            if (!device.createBond()) {
                throw new BleException(new BleFailure.Refused("Android did not begin to bond"));
            }
            receiver.bonding.await(limit);
        } finally {
            context.unregisterReceiver(receiver);
        }
    }

    private static void register(Context context, Bonding receiver) {
        IntentFilter changes = new IntentFilter(BluetoothDevice.ACTION_BOND_STATE_CHANGED);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            registerNow(context, receiver, changes);
        } else {
            context.registerReceiver(receiver, changes);
        }
    }

    /** The system sends it, so nobody else has to. */
    @TargetApi(Build.VERSION_CODES.TIRAMISU)
    private static void registerNow(Context context, Bonding receiver, IntentFilter changes) {
        context.registerReceiver(receiver, changes, Context.RECEIVER_NOT_EXPORTED);
    }

    @Override
    @SuppressWarnings("deprecation")
    public void onReceive(Context context, Intent intent) {
        BluetoothDevice device = intent.getParcelableExtra(BluetoothDevice.EXTRA_DEVICE);
        if (device == null || !device.getAddress().equals(address)) {
            return;
        }
        int state = intent.getIntExtra(BluetoothDevice.EXTRA_BOND_STATE, -1);
        if (state == BluetoothDevice.BOND_BONDED) {
            bonding.done(true);
        } else if (state == BluetoothDevice.BOND_NONE) {
            bonding.failed(
                    new BleException(
                            new BleFailure.Refused("bonding was refused by device or person")));
        }
    }
}
