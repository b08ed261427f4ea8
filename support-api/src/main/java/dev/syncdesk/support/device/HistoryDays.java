package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.DatabaseVendor;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days of the history: in PostgreSQL each is a partition, which must be there before its rows.
 */
@Singleton
public final class HistoryDays {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final String PREFIX = "report_history_";

    private final TransactionOperations<Connection> transactions;
    private final DatabaseVendor vendor;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();

    HistoryDays(TransactionOperations<Connection> transactions, DatabaseVendor vendor) {
        this.transactions = transactions;
        this.vendor = vendor;
    }

    /** Makes the day's partition in a transaction of its own, where it is not known to be there. */
    public void ensure(Instant at) {
        if (vendor == DatabaseVendor.POSTGRESQL) {
            long day = Math.floorDiv(at.getEpochSecond(), 86_400L);
            if (!known.contains(day)) {
                create(LocalDate.ofEpochDay(day));
                known.add(day);
            }
        }
    }

    private void create(LocalDate day) {
        transactions.executeWrite(status -> create(status.getConnection(), day));
    }

    private static boolean create(Connection connection, LocalDate day) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // One after the other, or two replicas that make the same day fail.
            statement.execute("SELECT pg_advisory_xact_lock(7237)");
            return statement.execute(
                    "CREATE TABLE IF NOT EXISTS "
                            + PREFIX
                            + day.format(NAME)
                            + " PARTITION OF report_history FOR VALUES FROM ('"
                            + day
                            + " 00:00:00+00') TO ('"
                            + day.plusDays(1)
                            + " 00:00:00+00')");
        }
    }
}
