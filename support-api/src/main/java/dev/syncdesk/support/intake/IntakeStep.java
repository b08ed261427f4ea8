package dev.syncdesk.support.intake;

import java.sql.Connection;
import java.sql.SQLException;

/** One step of a batch inside its transaction. */
interface IntakeStep {

    void run(Batch batch, Connection connection) throws SQLException;
}
