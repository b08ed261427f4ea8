package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.StateRow;
import dev.syncdesk.support.device.StateRows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the devices' new state in one statement, in the order of its index. */
@Singleton
final class WriteState implements IntakeStep {

    private final StateRows rows;

    WriteState(StateRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        write(batch.changedDevices());
    }

    void write(List<DeviceCase> devices) {
        List<StateRow> changed = new ArrayList<>(devices.size());
        for (DeviceCase device : devices) {
            changed.add(device.after().toRow());
        }
        changed.sort(Comparator.comparing(StateRow::serial));
        if (!changed.isEmpty()) {
            rows.update(changed);
        }
    }
}
