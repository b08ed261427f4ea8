package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Forgets what was read of a device, as if it had never reported. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ForgottenDevices extends GenericRepository<Device, String> {

    /** First, since it holds the row that the intake holds too. */
    @Query(
            """
            UPDATE device_state
               SET version = version + 1, last_report_at = NULL, received_at = NULL,
                   state = :state, digest = :digest, evaluate_at = NULL, open_findings = '',
                   recent_ids = ''
             WHERE serial = :serial
            """)
    void forgetState(String serial, String state, String digest);

    @Query("DELETE FROM moved_report WHERE serial = :serial")
    void forgetMovedReports(String serial);

    @Query("DELETE FROM finding WHERE serial = :serial")
    void forgetFindings(String serial);

    @Query("DELETE FROM device_command WHERE serial = :serial")
    void forgetCommands(String serial);
}
