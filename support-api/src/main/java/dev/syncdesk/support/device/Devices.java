package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registered devices. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Devices extends GenericRepository<Device, String> {

    @Query(
            """
            SELECT serial, model, customer_id, created_at
              FROM device
             WHERE serial = :serial
            """)
    Optional<Device> bySerial(String serial);

    @Query(
            """
            SELECT serial, model, customer_id, created_at
              FROM device
             WHERE serial IN (:serials)
            """)
    List<Device> bySerials(Collection<String> serials);

    /** A customer's devices, by serial. */
    @Query(
            """
            SELECT serial, model, customer_id, created_at
              FROM device
             WHERE customer_id = :customerId
               AND serial > :after
             ORDER BY serial
             LIMIT :limit
            """)
    List<Device> ofCustomer(String customerId, String after, int limit);

    /** Devices whose serial begins so, by serial. */
    @Query(
            """
            SELECT serial, model, customer_id, created_at
              FROM device
             WHERE serial >= :prefix
               AND substring(serial FROM 1 FOR char_length(:prefix)) = :prefix
               AND serial > :after
             ORDER BY serial
             LIMIT :limit
            """)
    List<Device> beginningWith(String prefix, String after, int limit);

    @Query(
            """
            INSERT INTO device (serial, model, customer_id, created_at)
            VALUES (:serial, :model, :customerId, :now)
                ON CONFLICT DO NOTHING
            """)
    int add(String serial, String model, @Nullable String customerId, Instant now);

    @Query(
            """
            UPDATE device
               SET model = :model, customer_id = :customerId
             WHERE serial = :serial
            """)
    void change(String serial, String model, @Nullable String customerId);
}
