package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.OpenFindings;
import dev.syncdesk.support.guide.AdvanceRuns;
import dev.syncdesk.support.guide.ObservedDevice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets the runs see what the devices' reports have changed. */
@Singleton
final class AdvanceObservedRuns implements IntakeStep {

    private final AdvanceRuns runs;

    AdvanceObservedRuns(AdvanceRuns runs) {
        this.runs = runs;
    }

    @Override
    public void run(Batch batch) {
        observed(batch.changedDevices(), batch.now());
    }

    void observed(List<DeviceCase> devices, Instant now) {
        List<ObservedDevice> observed = new ArrayList<>(devices.size());
        for (DeviceCase device : devices) {
            observed.add(new ObservedDevice(device.serial(), device.state(), codes(device)));
        }
        if (!observed.isEmpty()) {
            runs.onObserved(observed, now);
        }
    }

    private static Set<String> codes(DeviceCase device) {
        Set<String> codes = new HashSet<>();
        for (OpenFindings.Line line : device.openFindings()) {
            codes.add(line.code());
        }
        return codes;
    }
}
