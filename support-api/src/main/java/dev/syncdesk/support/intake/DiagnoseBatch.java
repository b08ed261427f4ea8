package dev.syncdesk.support.intake;

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
            for (DeviceCase.NewDay active : device.newDays()) {
                String firmware = CohortOf.firmware(device, active);
                batch.rates()
                        .active(
                                active.day(),
                                device.model(),
                                firmware,
                                CohortOf.phone(device),
                                active.settled());
            }
        }
        diagnose.diagnose(devices, batch.rates(), batch.now());
    }
}
