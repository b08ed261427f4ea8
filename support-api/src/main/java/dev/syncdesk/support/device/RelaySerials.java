package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Which relay may speak for which serials. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface RelaySerials extends GenericRepository<RelaySerial, String> {

    /**
     * Every permitted pair of these relays and these serials, for a whole batch in one query; a
     * deleted relay has none.
     */
    @Query(
            """
            SELECT s.relay_id, s.serial
              FROM relay_serial s
              JOIN relay r ON r.id = s.relay_id
             WHERE s.relay_id IN (:relays)
               AND s.serial IN (:serials)
               AND r.deleted_at IS NULL
            """)
    List<RelaySerial> permitted(Collection<String> relays, Collection<String> serials);

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
