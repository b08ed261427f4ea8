package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.HistoryRows;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes the new reports to the history. */
@Singleton
final class AddHistory implements IntakeStep {

    private final HistoryRows rows;

    AddHistory(HistoryRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        List<HistoryRow> added = batch.history();
        if (!added.isEmpty()) {
            rows.insert(added);
        }
    }
}
