package dev.syncdesk.support.rate;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes counts of days that are over, and drops those that nobody looks at any longer. */
@Singleton
public final class PastRateRows {

    private static final String DROP_DAYS = "DELETE FROM rate_day WHERE on_day < ?";
    private static final String DROP_TRAITS = "DELETE FROM rate_trait_day WHERE on_day < ?";
    private static final String DROP_OPENINGS = "DELETE FROM rate_opening WHERE on_day < ?";

    private final Sql sql;
    private final RateRows rows;
    private final TraitRows traits;

    PastRateRows(Sql sql, RateRows rows, TraitRows traits) {
        this.sql = sql;
        this.rows = rows;
        this.traits = traits;
    }

    /** Adds to what was counted; each opening is taken for a first one, and no device for new. */
    public void add(List<DayRate> rates) {
        RateSums sums = new RateSums();
        for (DayRate rate : rates) {
            Cohort cohort =
                    new Cohort(
                            rate.day(),
                            rate.model(),
                            rate.firmware(),
                            rate.phone(),
                            rate.age(),
                            rate.finding());
            sums.add(cohort, new Tally(rate.count(), rate.count()));
        }
        rows.addToDays(sums);
    }

    /** Adds to what was counted by trait, where all of it is first openings and settled devices. */
    public void addTraits(Map<TraitCell, Long> firsts) {
        TraitSums sums = new TraitSums();
        firsts.forEach(sums::add);
        traits.addToDays(sums);
    }

    void dropTraitsBefore(LocalDate day) {
        sql.run(
                connection -> {
                    drop(connection, DROP_TRAITS, day);
                    return true;
                });
    }

    void dropBefore(LocalDate day) {
        sql.run(
                connection -> {
                    drop(connection, DROP_DAYS, day);
                    drop(connection, DROP_OPENINGS, day);
                    return true;
                });
    }

    private static void drop(Connection connection, String statement, LocalDate day)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setObject(1, day);
            delete.executeUpdate();
        }
    }
}
