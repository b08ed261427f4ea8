package dev.syncdesk.support.connector;

import dev.syncdesk.device.fitbit.DeviceList;
import dev.syncdesk.device.fitbit.PairedDevice;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.DeviceReport;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.intake.StoreReport;
import dev.syncdesk.support.platform.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Turns the maker's list of a customer's devices into reports of those that are registered. */
@Singleton
class ImportDeviceList {

    private final Devices devices;
    private final StoreReport store;
    private final Clock clock;

    ImportDeviceList(Devices devices, StoreReport store, Clock clock) {
        this.devices = devices;
        this.store = store;
        this.clock = clock;
    }

    /**
     * One entry that cannot be taken does not cost its neighbours.
     *
     * @param document either of the two forms that {@link DeviceList} knows
     * @throws Refusal.Invalid if it is neither
     */
    ImportedList take(Customer owner, byte[] document) {
        DeviceList list = read(owner, document);
        Instant now = clock.instant();
        List<String> stored = new ArrayList<>();
        List<String> refused = new ArrayList<>(list.refused());
        for (PairedDevice device : list.devices()) {
            List<String> faults = take(owner, device, now);
            refused.addAll(faults);
            if (faults.isEmpty()) {
                stored.add(device.serial());
            }
        }
        return new ImportedList(stored, refused);
    }

    private static DeviceList read(Customer owner, byte[] document) {
        return switch (DeviceList.decode(document, owner.zone())) {
            case Decoded.Value<DeviceList>(DeviceList list) -> list;
            case Decoded.Malformed<DeviceList> bad ->
                    throw new Refusal.Invalid("device-list", bad.detail());
        };
    }

    private List<String> take(Customer owner, PairedDevice device, Instant now) {
        boolean isOwn =
                devices.bySerial(device.serial())
                        .filter(known -> known.isOwnedBy(owner.id()))
                        .isPresent();
        if (!isOwn) {
            return List.of(
                    device.serial()
                            + " is not registered for "
                            + owner.email()
                            + ". Register it first.");
        }
        List<String> faults = new ArrayList<>();
        for (DeviceReport report : device.reports(now)) {
            try {
                byte[] body = ReportCodec.encode(report, WireFormat.JSON);
                store.store(device.serial(), body, WireFormat.JSON);
            } catch (Refusal.Invalid | Refusal.Conflict invalid) {
                faults.add(device.serial() + ": " + invalid.getMessage());
            }
        }
        return faults;
    }
}
