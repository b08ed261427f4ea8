package dev.syncdesk.support.device;

import dev.syncdesk.support.platform.Sql;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Opens, renews and clears findings, many at once, under their devices' row locks. */
@Singleton
public final class FindingRows {

    private static final String OPEN =
            """
            INSERT INTO finding (id, serial, code, scope, severity, confidence, evidence, model,
                                 firmware, opened_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String RENEW =
            """
            UPDATE finding
               SET severity = ?, confidence = ?, evidence = ?
             WHERE id = ?
            """;

    private static final String CLEAR =
            """
            UPDATE finding
               SET cleared_at = ?
             WHERE id = ?
            """;

    private final Sql sql;

    FindingRows(Sql sql) {
        this.sql = sql;
    }

    public void open(List<StoredFinding> findings) {
        sql.run(
                connection -> {
                    open(connection, findings);
                    return true;
                });
    }

    private void open(Connection connection, List<StoredFinding> findings) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            for (StoredFinding finding : findings) {
                statement.setString(1, finding.id());
                statement.setString(2, finding.serial());
                statement.setString(3, finding.code());
                statement.setString(4, finding.scope());
                statement.setString(5, finding.severity());
                statement.setDouble(6, finding.confidence());
                statement.setString(7, finding.evidence());
                statement.setString(8, finding.model());
                statement.setString(9, finding.firmware());
                statement.setObject(10, finding.openedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Writes newer evidence of findings that stay open. */
    public void renew(List<StoredFinding> findings) {
        sql.run(
                connection -> {
                    renew(connection, findings);
                    return true;
                });
    }

    private void renew(Connection connection, List<StoredFinding> findings) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(RENEW)) {
            for (StoredFinding finding : findings) {
                statement.setString(1, finding.severity());
                statement.setDouble(2, finding.confidence());
                statement.setString(3, finding.evidence());
                statement.setString(4, finding.id());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    public void clear(List<String> ids, Instant now) {
        sql.run(
                connection -> {
                    clear(connection, ids, now);
                    return true;
                });
    }

    private void clear(Connection connection, List<String> ids, Instant now) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(CLEAR)) {
            for (String id : ids) {
                statement.setObject(1, now.atOffset(ZoneOffset.UTC));
                statement.setString(2, id);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
