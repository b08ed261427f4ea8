package dev.syncdesk.support.intake;

import dev.syncdesk.support.rate.RateDeltas;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Diagnoses the devices that new reports came of, and counts each once a day as active, on the day
 * that its report is of.
 */
@Singleton
final class DiagnoseBatch implements IntakeStep {

    private final DiagnoseDevices diagnose;

    DiagnoseBatch(DiagnoseDevices diagnose) {
        this.diagnose = diagnose;
    }

    @Override
    public void run(Batch batch) {
        List<DeviceCase> devices = batch.changedDevices();
        for (DeviceCase device : devices) {
            if (device.allowance().isCounted()) {
                countDays(device, batch.rates());
            }
        }
        diagnose.diagnose(devices, batch.rates(), batch.now());
    }

    private static void countDays(DeviceCase device, RateDeltas rates) {
        for (DeviceCase.NewDay active : device.newDays()) {
            String firmware = CohortOf.firmware(device, active);
            rates.active(
                    active.day(),
                    device.model(),
                    firmware,
                    CohortOf.traits(device, active.day()),
                    active.settled());
        }
    }
}
