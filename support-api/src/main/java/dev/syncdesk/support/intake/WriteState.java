package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.StateRow;
import dev.syncdesk.support.device.StateRows;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the devices' new state in one statement. */
@Singleton
final class WriteState implements IntakeStep {

    private final StateRows rows;

    WriteState(StateRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch, Connection connection) throws SQLException {
        write(batch.changedDevices(), connection);
    }

    void write(List<DeviceCase> devices, Connection connection) throws SQLException {
        List<StateRow> changed = new ArrayList<>(devices.size());
        for (DeviceCase device : devices) {
            changed.add(device.toRow());
        }
        if (!changed.isEmpty()) {
            rows.update(connection, changed);
        }
    }
}
