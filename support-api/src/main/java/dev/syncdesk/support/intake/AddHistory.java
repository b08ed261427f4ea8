package dev.syncdesk.support.intake;

import dev.syncdesk.support.device.HistoryRow;
import dev.syncdesk.support.device.HistoryRows;
import jakarta.inject.Singleton;
import java.util.Comparator;

/**
 * Writes the new reports to the history, in the order of its index, which is cheapest to add to.
 */
@Singleton
final class AddHistory implements IntakeStep {

    private final HistoryRows rows;

    AddHistory(HistoryRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        if (!batch.history().isEmpty()) {
            rows.insert(
                    batch.history().stream()
                            .sorted(Comparator.comparing(HistoryRow::serial))
                            .toList());
        }
    }
}
