package dev.syncdesk.support.demonstration;

import dev.syncdesk.device.cli.simulate.FleetPlan;
import dev.syncdesk.device.cli.simulate.PlannedDevice;
import dev.syncdesk.device.cli.simulate.PlannedModel;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.device.DeviceKind;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.FirmwareRelease;
import dev.syncdesk.support.device.JudgeFirmware;
import dev.syncdesk.support.device.RegisterDevice;
import dev.syncdesk.support.device.SaveModel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The catalogue of the demonstration, and its devices with their owners. */
@Singleton
class AddDevices {

    private final SaveModel saveModel;
    private final JudgeFirmware judgeFirmware;
    private final RegisterDevice registerDevice;
    private final Customers customers;

    AddDevices(
            SaveModel saveModel,
            JudgeFirmware judgeFirmware,
            RegisterDevice registerDevice,
            Customers customers) {
        this.saveModel = saveModel;
        this.judgeFirmware = judgeFirmware;
        this.registerDevice = registerDevice;
        this.customers = customers;
    }

    @Transactional
    void add(FleetPlan plan) {
        plan.models().forEach(this::addModel);
        for (PlannedDevice device : plan.devices()) {
            String owner = customers.byEmail(device.owner()).map(Customer::id).orElse(null);
            registerDevice.register(device.serial(), device.model().code(), owner);
        }
    }

    private void addModel(PlannedModel model) {
        saveModel.save(
                new DeviceModel(
                        model.code(),
                        model.name(),
                        DeviceKind.valueOf(model.kind().toUpperCase(Locale.ROOT)),
                        model.currentFirmware(),
                        minutes(model.syncInterval()),
                        model.batteryLifeDays(),
                        null));
        for (String version : model.firmware()) {
            boolean bad = model.knownBadFirmware().contains(version);
            String note = bad ? "Restarts several times a day. Fixed in the next release." : null;
            judgeFirmware.judge(new FirmwareRelease(model.code(), version, bad, note));
        }
    }

    private static @Nullable Integer minutes(@Nullable Duration interval) {
        return interval == null ? null : (int) interval.toMinutes();
    }
}
