package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothAdapter;
import android.bluetooth.BluetoothDevice;
import android.bluetooth.BluetoothManager;
import android.bluetooth.BluetoothProfile;
import android.bluetooth.le.BluetoothLeScanner;
import android.bluetooth.le.ScanFilter;
import android.bluetooth.le.ScanSettings;
import android.content.Context;
import android.os.ParcelUuid;
import dev.syncdesk.device.bluetooth.Adapter;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleConnection;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.BleTransport;
import dev.syncdesk.device.bluetooth.DeviceRef;
import dev.syncdesk.device.bluetooth.Scan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The phone's radio. A permission that is missing is a refusal, as anything else that fails. */
public final class AndroidTransport implements BleTransport {

    static final String ADAPTER = "phone";

    /** Since Android 6 no app learns the phone's own address; this is what it is given. */
    private static final Address HIDDEN = new Address("02:00:00:00:00:00");

    private final Context context;

    public AndroidTransport(Context context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "android";
    }

    @Override
    public void ready() {}

    @Override
    public List<Adapter> adapters(Duration limit) {
        BluetoothAdapter adapter = adapter();
        return adapter == null
                ? Collections.emptyList()
                : Collections.singletonList(new Adapter(ADAPTER, HIDDEN, adapter.isEnabled()));
    }

    @Override
    public List<Advertisement> scan(Scan scan) throws BleException {
        return scan(scan, filters(scan));
    }

    private List<Advertisement> scan(Scan scan, List<ScanFilter> filters) throws BleException {
        BluetoothLeScanner scanner = on().getBluetoothLeScanner();
        if (scanner == null) {
            throw new BleException(new BleFailure.BluetoothOff("Bluetooth is switched off"));
        }
        ScanSettings settings =
                new ScanSettings.Builder().setScanMode(ScanSettings.SCAN_MODE_LOW_LATENCY).build();
        ScanEar ear = new ScanEar(scan);
        try {
            scanner.startScan(filters, settings, ear);
            try {
                ear.enough().await(scan.limit());
            } finally {
                scanner.stopScan(ear);
            }
        } catch (SecurityException e) {
            throw forbidden(e);
        } catch (BleException e) {
            if (!(e.failure() instanceof BleFailure.TimedOut)) {
                throw e;
            }
        }
        return ear.heard();
    }

    private static List<ScanFilter> filters(Scan scan) {
        List<ScanFilter> filters = new ArrayList<>();
        for (UUID service : scan.services()) {
            filters.add(new ScanFilter.Builder().setServiceUuid(new ParcelUuid(service)).build());
        }
        return filters;
    }

    @Override
    public Advertisement find(Address device, @Nullable String adapter, Duration limit)
            throws BleException {
        BluetoothAdapter radio = on();
        try {
            if (isConnected(radio.getRemoteDevice(device.text()))) {
                return known(device, radio.getRemoteDevice(device.text()));
            }
        } catch (SecurityException e) {
            throw forbidden(e);
        }
        ScanFilter one = new ScanFilter.Builder().setDeviceAddress(device.text()).build();
        List<Advertisement> heard =
                scan(Scan.forOne(device, limit), Collections.singletonList(one));
        for (Advertisement seen : heard) {
            if (seen.address().equals(device)) {
                return seen;
            }
        }
        throw new BleException(new BleFailure.NotFound(device + " was not heard"));
    }

    /** A device that another app of the phone is connected with advertises no more. */
    private boolean isConnected(BluetoothDevice device) {
        BluetoothManager manager = context.getSystemService(BluetoothManager.class);
        return manager.getConnectionState(device, BluetoothProfile.GATT)
                == BluetoothProfile.STATE_CONNECTED;
    }

    private static Advertisement known(Address address, BluetoothDevice device) {
        boolean bonded = device.getBondState() == BluetoothDevice.BOND_BONDED;
        return new Advertisement(
                ADAPTER,
                address,
                device.getName(),
                null,
                Collections.emptySet(),
                Collections.emptyMap(),
                bonded,
                true);
    }

    @Override
    public BleConnection connect(DeviceRef device, Duration limit) throws BleException {
        try {
            BluetoothDevice found = on().getRemoteDevice(device.address().text());
            return new GuardedLink(GattLink.open(context, found, limit));
        } catch (SecurityException e) {
            throw forbidden(e);
        }
    }

    private BluetoothAdapter on() throws BleException {
        BluetoothAdapter adapter = adapter();
        if (adapter == null) {
            throw new BleException(new BleFailure.NoAdapter("this phone has no Bluetooth"));
        }
        if (!adapter.isEnabled()) {
            throw new BleException(new BleFailure.BluetoothOff("Bluetooth is switched off"));
        }
        return adapter;
    }

    private @Nullable BluetoothAdapter adapter() {
        BluetoothManager manager = context.getSystemService(BluetoothManager.class);
        return manager == null ? null : manager.getAdapter();
    }

    static BleException forbidden(SecurityException e) {
        return new BleException(
                new BleFailure.Refused("the app may not use Bluetooth: " + e.getMessage()), e);
    }

    /** Each connection is closed by whoever opened it. */
    @Override
    public void close() {}
}
