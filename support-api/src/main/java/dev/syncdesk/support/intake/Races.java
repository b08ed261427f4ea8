package dev.syncdesk.support.intake;

import java.sql.SQLException;

/** Tells failures that another try cures: a deadlock, a lost serialization, a lock's timeout. */
final class Races {

    private static final String ROLLBACK_CLASS = "40";
    private static final String H2_LOCK_TIMEOUT = "HYT00";
    private static final String H2_CONCURRENT_UPDATE = "90131";

    private Races() {}

    static boolean isLost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
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
