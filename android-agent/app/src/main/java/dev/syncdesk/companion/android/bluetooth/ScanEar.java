package dev.syncdesk.companion.android.bluetooth;

import android.bluetooth.BluetoothDevice;
import android.bluetooth.le.ScanCallback;
import android.bluetooth.le.ScanRecord;
import android.bluetooth.le.ScanResult;
import android.os.ParcelUuid;
import dev.syncdesk.device.bluetooth.Address;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.BleFailure;
import dev.syncdesk.device.bluetooth.Octets;
import dev.syncdesk.device.bluetooth.Scan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Hears advertisements while a scan runs; at most {@value #MOST} devices. */
final class ScanEar extends ScanCallback {

    private static final int MOST = 2_000;

    private final Scan scan;
    private final Operation<Boolean> enough = new Operation<>("scanning");
    private final Map<Address, Advertisement> heard = new LinkedHashMap<>();

    ScanEar(Scan scan) {
        this.scan = scan;
    }

    Operation<Boolean> enough() {
        return enough;
    }

    /** The strongest first. */
    synchronized List<Advertisement> heard() {
        List<Advertisement> all = new ArrayList<>(heard.values());
        all.sort((one, other) -> Integer.compare(strength(other), strength(one)));
        return all;
    }

    private static int strength(Advertisement seen) {
        return seen.rssiDbm() == null ? Integer.MIN_VALUE : seen.rssiDbm();
    }

    @Override
    public void onScanResult(int type, ScanResult result) {
        note(advertisement(result));
    }

    @Override
    public void onBatchScanResults(List<ScanResult> results) {
        for (ScanResult result : results) {
            note(advertisement(result));
        }
    }

    @Override
    public void onScanFailed(int code) {
        enough.failed(
                new BleException(
                        new BleFailure.TransportDied("Android does not scan, code " + code)));
    }

    private synchronized void note(Advertisement seen) {
        boolean room = heard.size() < MOST || heard.containsKey(seen.address());
        if (!room || !scan.takes(seen)) {
            return;
        }
        heard.put(seen.address(), seen);
        if (scan.enough().test(seen)) {
            enough.done(true);
        }
    }

    private static Advertisement advertisement(ScanResult result) {
        BluetoothDevice device = result.getDevice();
        ScanRecord record = result.getScanRecord();
        Set<UUID> services = new LinkedHashSet<>();
        Map<UUID, Octets> data = new HashMap<>();
        if (record != null && record.getServiceUuids() != null) {
            record.getServiceUuids().forEach(one -> services.add(one.getUuid()));
        }
        if (record != null && record.getServiceData() != null) {
            for (Map.Entry<ParcelUuid, byte[]> one : record.getServiceData().entrySet()) {
                data.put(one.getKey().getUuid(), Octets.of(one.getValue()));
            }
        }
        return new Advertisement(
                AndroidTransport.ADAPTER,
                Address.of(device.getAddress()),
                record == null ? null : record.getDeviceName(),
                result.getRssi(),
                services,
                data,
                device.getBondState() == BluetoothDevice.BOND_BONDED,
                false);
    }
}
