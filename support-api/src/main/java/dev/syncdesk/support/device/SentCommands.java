package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commands to devices. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface SentCommands extends GenericRepository<SentCommand, String> {

    @Query("SELECT * FROM device_command WHERE request_id = :requestId")
    Optional<SentCommand> byRequestId(String requestId);

    /** Locks the row, so that a result and the expiry do not both end it. */
    @Query("SELECT * FROM device_command WHERE request_id = :requestId FOR UPDATE")
    Optional<SentCommand> lock(String requestId);

    @Query(
            """
            SELECT *
              FROM device_command
             WHERE serial = :serial
             ORDER BY created_at DESC
             LIMIT :limit
            """)
    List<SentCommand> newestOf(String serial, int limit);

    /** What a relay has not answered to the end and may still do, oldest first; at most 200. */
    @Query(
            """
            SELECT *
              FROM device_command
             WHERE relay_id = :relayId
               AND state IN ('sent', 'accepted')
               AND expires_at > :now
             ORDER BY created_at, request_id
             LIMIT 200
            """)
    List<SentCommand> openOfRelay(String relayId, Instant now);

    /** Locks what other runs have under way on a device, so that its end is seen or waited for. */
    @Query(
            """
            SELECT *
              FROM device_command
             WHERE serial = :serial
               AND run_id <> :runId
               AND state IN ('waiting', 'sent', 'accepted')
               AND expires_at > :now
             ORDER BY created_at, request_id
               FOR UPDATE
            """)
    List<SentCommand> lockOpenOfOtherRuns(String serial, String runId, Instant now);

    /** Of the runs' commands to a device those that are open, oldest first. */
    @Query(
            """
            SELECT *
              FROM device_command
             WHERE serial = :serial
               AND run_id IS NOT NULL
               AND state IN ('waiting', 'sent', 'accepted')
               AND expires_at > :now
             ORDER BY created_at, request_id
            """)
    List<SentCommand> openOfRuns(String serial, Instant now);

    SentCommand save(SentCommand command);

    @Query(
            """
            UPDATE device_command
               SET state = :stateWord, detail = :detail, updated_at = :now
             WHERE request_id = :requestId
            """)
    void advance(String requestId, String stateWord, @Nullable String detail, Instant now);
}
