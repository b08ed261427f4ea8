package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothGatt;
import android.bluetooth.BluetoothGattCharacteristic;
import android.bluetooth.BluetoothGattDescriptor;
import android.content.Context;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Deadline;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.bluetooth.ServiceOnDevice;
import dev.syncdesk.device.bluetooth.Uuids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A connected device. Its methods are called one at a time, and each ends by its limit. An
 * operation that took too long ends the connection, since its answer could be taken for the next
 * one's.
 */
final class GattLink implements BleConnection {

    /** Client Characteristic Configuration (Core, volume 3, part G, 3.3.3.3). */
    private static final UUID CONFIGURATION = Uuids.of(0x2902);

    private final Context context;
    private final BluetoothDevice device;
    private final GattEar ear;
    private final BluetoothGatt gatt;
    private final GattTable table;
    private boolean closed;

    private GattLink(
            Context context,
            BluetoothDevice device,
            GattEar ear,
            BluetoothGatt gatt,
            GattTable table) {
        this.context = context;
        this.device = device;
        this.ear = ear;
        this.gatt = gatt;
        this.table = table;
    }

    /** Connects and learns the services; whatever fails leaves no {@link BluetoothGatt} open. */
    static GattLink open(Context context, BluetoothDevice device, Duration limit)
            throws BleException {
        Deadline deadline = Deadline.in(limit);
        GattEar ear = new GattEar();
        Operation<byte[]> connecting = ear.expect("connecting");
        BluetoothGatt gatt = device.connectGatt(context, false, ear, BluetoothDevice.TRANSPORT_LE);
        if (gatt == null) {
            throw refused("connecting");
        }
        boolean open = false;
        try {
            connecting.await(deadline.left());
            Operation<byte[]> discovering = ear.expect("learning the services");
            take(gatt.discoverServices(), discovering);
            discovering.await(deadline.left());
            GattTable table = new GattTable(gatt.getServices());
            open = true;
            return new GattLink(context, device, ear, gatt, table);
        } finally {
            if (!open) {
                release(gatt);
            }
        }
    }

    private static void release(BluetoothGatt gatt) {
        gatt.disconnect();
        gatt.close();
    }

    private static void take(boolean taken, Operation<byte[]> operation) {
        if (!taken) {
            operation.failed(refused(operation.what()));
        }
    }

    private static BleException refused(String what) {
        return new BleException(
                new BleFailure.TransportDied("gatt-257: Android did not take " + what));
    }

    @Override
    public Address address() {
        return Address.of(device.getAddress());
    }

    @Override
    public List<ServiceOnDevice> services() {
        return table.services();
    }

    @Override
    public boolean isBonded() {
        return device.getBondState() == BluetoothDevice.BOND_BONDED;
    }

    @Override
    public synchronized byte[] read(GattCharacteristic characteristic, Duration limit)
            throws BleException {
        BluetoothGattCharacteristic from = table.of(characteristic);
        Operation<byte[]> reading = ear.expect("reading " + characteristic);
        take(gatt.readCharacteristic(from), reading);
        return finish(reading, limit);
    }

    @Override
    public synchronized void write(GattCharacteristic characteristic, byte[] value, Duration limit)
            throws BleException {
        BluetoothGattCharacteristic to = table.of(characteristic);
        int type =
                characteristic.flags().contains("write")
                        ? BluetoothGattCharacteristic.WRITE_TYPE_DEFAULT
                        : BluetoothGattCharacteristic.WRITE_TYPE_NO_RESPONSE;
        Operation<byte[]> writing = ear.expect("writing " + characteristic);
        take(GattCalls.write(gatt, to, value, type), writing);
        finish(writing, limit);
    }

    @Override
    public synchronized void subscribe(
            GattCharacteristic characteristic, Consumer<byte[]> listener, Duration limit)
            throws BleException {
        BluetoothGattCharacteristic to = table.of(characteristic);
        BluetoothGattDescriptor configuration = to.getDescriptor(CONFIGURATION);
        if (configuration == null) {
            throw new BleException(new BleFailure.NotFound(characteristic + " does not notify"));
        }
        ear.listen(to, listener);
        Operation<byte[]> subscribing = ear.expect("subscribing to " + characteristic);
        boolean notifies = characteristic.flags().contains("notify");
        byte[] how =
                notifies
                        ? BluetoothGattDescriptor.ENABLE_NOTIFICATION_VALUE
                        : BluetoothGattDescriptor.ENABLE_INDICATION_VALUE;
        take(
                gatt.setCharacteristicNotification(to, true)
                        && GattCalls.write(gatt, configuration, how),
                subscribing);
        finish(subscribing, limit);
    }

    @Override
    public synchronized void bond(Duration limit) throws BleException {
        if (!isBonded()) {
            Bonding.bond(context, device, limit);
        }
    }

    private byte[] finish(Operation<byte[]> operation, Duration limit) throws BleException {
        try {
            return operation.await(limit);
        } catch (BleException e) {
            if (e.failure() instanceof BleFailure.TimedOut) {
                close();
            }
            throw e;
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            release(gatt);
        }
    }
}
