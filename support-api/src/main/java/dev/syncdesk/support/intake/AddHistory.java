package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.HistoryRows;
import jakarta.inject.Singleton;

/** Writes the new reports to the history. */
@Singleton
final class AddHistory implements IntakeStep {

    private final HistoryRows rows;

    AddHistory(HistoryRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        if (!batch.history().isEmpty()) {
            rows.insert(batch.history());
        }
    }
}
