package dev.syncdesk.support.intake;

import dev.syncdesk.support.rate.RateRows;
import jakarta.inject.Singleton;

/** Appends what the batch counted. */
@Singleton
class CountRates implements IntakeStep {

    private final RateRows rows;

    CountRates(RateRows rows) {
        this.rows = rows;
    }

    @Override
    public void run(Batch batch) {
        rows.append(batch.rates());
    }
}
