package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Which relay may speak for which serials. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface RelaySerials extends GenericRepository<RelaySerial, String> {

    /** A relay's serials in order; at most 10,000. */
    @Query(
            """
            SELECT serial
              FROM relay_serial
             WHERE relay_id = :relayId
             ORDER BY serial
             LIMIT 10000
            """)
    List<String> ofRelay(String relayId);

    @Query(
            """
            INSERT INTO relay_serial (relay_id, serial)
            VALUES (:relayId, :serial)
                ON CONFLICT DO NOTHING
            """)
    int add(String relayId, String serial);

    /** Ends what the companions of a former owner may say of a device. */
    @Query(
            """
            DELETE FROM relay_serial
             WHERE serial = :serial
               AND relay_id IN (SELECT id FROM relay WHERE customer_id = :customerId)
            """)
    void endOfOwner(String serial, String customerId);
}
