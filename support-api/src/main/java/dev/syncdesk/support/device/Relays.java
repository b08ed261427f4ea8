package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Relays that are not deleted. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Relays extends GenericRepository<Relay, String> {

    @Query(
            """
            SELECT *
              FROM relay
             WHERE id = :id
               AND deleted_at IS NULL
            """)
    Optional<Relay> byId(String id);

    @Query(
            """
            SELECT *
              FROM relay
             WHERE id IN (:ids)
               AND deleted_at IS NULL
            """)
    List<Relay> byIds(Collection<String> ids);

    /** Those that may speak for a serial: online first, then the one heard of last; at most 50. */
    @Query(
            """
            SELECT r.*
              FROM relay r
              JOIN relay_serial s ON s.relay_id = r.id
             WHERE s.serial = :serial
               AND r.deleted_at IS NULL
             ORDER BY CASE r.presence WHEN 'online' THEN 0 WHEN 'offline' THEN 1 ELSE 2 END,
                      r.presence_at DESC, r.id
             LIMIT 50
            """)
    List<Relay> ofSerial(String serial);

    /** Those of one customer, the newest first; at most 200. */
    @Query(
            """
            SELECT *
              FROM relay
             WHERE customer_id = :customerId
               AND deleted_at IS NULL
             ORDER BY created_at DESC, id
             LIMIT 200
            """)
    List<Relay> ofCustomer(String customerId);

    Relay save(Relay relay);

    @Query(
            """
            UPDATE relay
               SET deleted_at = :now, presence = 'offline'
             WHERE id = :id
               AND deleted_at IS NULL
            """)
    int end(String id, Instant now);

    /** Says of all of a customer's that they may speak for fewer serials than before. */
    @Query("UPDATE relay SET version = version + 1 WHERE customer_id = :customerId")
    void speakForFewer(String customerId);

    @Query(
            """
            UPDATE relay
               SET kind = :kindWord, presence = 'online', presence_connection = :connection,
                   presence_at = :at, receipts = :receipts, languages = :languageWords,
                   accepts = :acceptWords, commands = :commandWords
             WHERE id = :id
            """)
    void online(
            String id,
            String kindWord,
            String connection,
            Instant at,
            boolean receipts,
            String languageWords,
            String acceptWords,
            String commandWords);

    @Query(
            """
            UPDATE relay
               SET presence = 'offline', presence_connection = :connection, presence_at = :at
             WHERE id = :id
            """)
    void offline(String id, String connection, Instant at);
}
