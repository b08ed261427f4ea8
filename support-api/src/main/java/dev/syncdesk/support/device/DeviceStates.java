package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The current state of devices, to read; the intake writes it. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface DeviceStates extends GenericRepository<StoredState, String> {

    @Query(
            """
            SELECT serial, version, last_report_at, received_at, state, digest, evaluate_at
              FROM device_state
             WHERE serial = :serial
            """)
    Optional<StoredState> of(String serial);

    @Query(
            """
            SELECT serial, version, last_report_at, received_at, state, digest, evaluate_at
              FROM device_state
             WHERE serial IN (:serials)
            """)
    List<StoredState> ofAll(Collection<String> serials);

    @Query(
            """
            INSERT INTO device_state (serial, version, state, digest)
            VALUES (:serial, 0, :state, :digest)
                ON CONFLICT DO NOTHING
            """)
    int add(String serial, String state, String digest);

    /** Says to whoever keeps the device decoded that it is to be read again. */
    @Query("UPDATE device_state SET version = version + 1 WHERE serial = :serial")
    void touch(String serial);

    /** The same, and has its findings looked at soon. */
    @Query(
            """
            UPDATE device_state
               SET version = version + 1, evaluate_at = :now
             WHERE serial = :serial
            """)
    void lookAt(String serial, Instant now);
}
