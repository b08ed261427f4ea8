package dev.syncdesk.support.intake;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Diagnoses the devices that new reports came of, and counts each once a day as active. */
@Singleton
final class DiagnoseBatch implements IntakeStep {

    private final DiagnoseDevices diagnose;

    DiagnoseBatch(DiagnoseDevices diagnose) {
        this.diagnose = diagnose;
    }

    @Override
    public void run(Batch batch) {
        List<DeviceCase> devices = batch.changedDevices();
        LocalDate today = batch.now().atZone(ZoneOffset.UTC).toLocalDate();
        for (DeviceCase device : devices) {
            if (device.becomesActive(today) && device.allowance().isCounted()) {
                String firmware = CohortOf.firmware(device);
                batch.rates().active(today, device.model(), firmware, CohortOf.phone(device));
            }
        }
        diagnose.diagnose(devices, batch.rates(), batch.now());
    }
}
