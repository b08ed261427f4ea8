package dev.syncdesk.support.platform;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Plain JDBC on the present transaction's connection, for statements that write many rows. */
@Singleton
public final class Sql {

    private static final String ROLLBACK_CLASS = "40";
    private static final String H2_LOCK_TIMEOUT = "HYT00";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    /** Work on a connection that its caller neither commits nor closes. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The database did not do what it was asked to. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** What was read had changed by the time it was to be written. */
    public static final class LostRace extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LostRace(String message) {
            super(message, null, false, false);
        }
    }

    private final TransactionOperations<Connection> transactions;

    Sql(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Runs all of it in one transaction: the present one, or a new one. */
    public <T> T transaction(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }

    /** On the present transaction's connection; there must be one. */
    public <T> T run(Work<T> work) {
        try {
            return work.on(transactions.getConnection());
        } catch (SQLException failed) {
            throw new Failed(failed);
        }
    }

    /** Whether another try cures it: a deadlock, a lost serialization, a lock's timeout. */
    public static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostRace) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith(ROLLBACK_CLASS)
                        || state.equals(H2_LOCK_TIMEOUT)
                        || state.equals(H2_CONCURRENT_UPDATE);
            }
        }
        return false;
    }
}
