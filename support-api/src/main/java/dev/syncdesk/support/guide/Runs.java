package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads runs. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Runs extends GenericRepository<Run, String> {

    /** Whose customer does not withhold the state of their devices. */
    String SHARED =
            """
               AND NOT EXISTS (SELECT 1
                                 FROM consent c
                                WHERE c.customer_id = r.customer_id
                                  AND c.purpose = 'support'
                                  AND NOT c.given)
            """;

    String NEWEST =
            """
             ORDER BY r.id DESC
             LIMIT :limit
            """;

    @Query("SELECT * FROM run WHERE id = :id")
    Optional<Run> byId(String id);

    /** The one that runs on the device now; there is at most one. */
    @Query("SELECT * FROM run WHERE serial = :serial AND state = 'running' LIMIT 1")
    Optional<Run> running(String serial);

    /** Those of a ticket, newest first. */
    @Query(
            """
            SELECT *
              FROM run
             WHERE ticket_number = :ticketNumber
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<Run> ofTicket(long ticketNumber, int limit);

    /** Those on a device, newest first. */
    @Query("SELECT * FROM run WHERE serial = :serial ORDER BY id DESC LIMIT :limit")
    List<Run> ofDevice(String serial, int limit);

    /** The same without those of customers who withhold the state of their devices. */
    @Query(
            """
            SELECT r.*
              FROM run r
             WHERE r.serial = :serial
            """
                    + SHARED
                    + NEWEST)
    List<Run> sharedOfDevice(String serial, int limit);

    /** Those of a ticket without those of customers who withhold the state of their devices. */
    @Query(
            """
            SELECT r.*
              FROM run r
             WHERE r.ticket_number = :ticketNumber
            """
                    + SHARED
                    + NEWEST)
    List<Run> sharedOfTicket(long ticketNumber, int limit);

    /**
     * Those on a device that a phone led by itself and that belong to no ticket, from a time on,
     * without those of customers who withhold the state of their devices; newest first.
     */
    @Query(
            """
            SELECT r.*
              FROM run r
             WHERE r.serial = :serial
               AND r.ticket_number IS NULL
               AND r.handed_over_at >= :since
            """
                    + SHARED
                    + NEWEST)
    List<Run> sharedOfPhone(String serial, Instant since, int limit);

    /** Those on the customer's devices, newest first. */
    @Query("SELECT * FROM run WHERE customer_id = :customerId ORDER BY id DESC LIMIT :limit")
    List<Run> ofCustomer(String customerId, int limit);

    /** Holds the run until the transaction ends. */
    @Query("SELECT * FROM run WHERE id = :id FOR UPDATE")
    Optional<Run> lock(String id);

    /** Holds those that run on any of the devices, in the order of their serials. */
    @Query(
            """
            SELECT *
              FROM run
             WHERE serial IN (:serials)
               AND state = 'running'
             ORDER BY serial
               FOR UPDATE
            """)
    List<Run> lockRunning(Collection<String> serials);

    /** Holds those of a customer on a device, newest first, before an id. */
    @Query(
            """
            SELECT *
              FROM run
             WHERE serial = :serial
               AND customer_id = :customerId
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
               FOR UPDATE
            """)
    List<Run> lockBefore(String serial, String customerId, String before, int limit);

    /** Holds those of a ticket that still run. */
    @Query(
            """
            SELECT *
              FROM run
             WHERE ticket_number = :ticketNumber
               AND state = 'running'
             ORDER BY serial
               FOR UPDATE
            """)
    List<Run> lockRunningOfTicket(long ticketNumber);

    /** Holds those that run on the relay's devices. */
    @Query(
            """
            SELECT r.*
              FROM run r
             WHERE r.state = 'running'
               AND r.serial IN (SELECT s.serial FROM relay_serial s WHERE s.relay_id = :relayId)
             ORDER BY r.serial
             LIMIT :limit
               FOR UPDATE
            """)
    List<Run> lockRunningOfRelay(String relayId, int limit);

    /** The devices on which a run runs; as many as the limit where there are more. */
    @Query("SELECT serial FROM run WHERE state = 'running' LIMIT :limit")
    List<String> runningSerials(int limit);

    /** How many of the findings are open, or opened again between the two times. */
    @Query(
            """
            SELECT COUNT(*)
              FROM finding
             WHERE serial = :serial
               AND code IN (:codes)
               AND opened_at <= :until
               AND (cleared_at IS NULL OR opened_at > :from)
            """)
    long openOrOpenedAfter(String serial, Collection<String> codes, Instant from, Instant until);

    /** A customer's language and country, such as {@code de-AT}. */
    @Query("SELECT locale FROM customer WHERE id = :customerId")
    Optional<String> localeOf(String customerId);

    /** The open step goes to another companion. */
    @Query("UPDATE run SET relay_id = :relayId WHERE id = :id")
    void showOn(String id, String relayId);

    /** A run that a customer began alone belongs to the ticket that they opened over it. */
    @Query("UPDATE run SET ticket_number = :ticketNumber WHERE id = :id AND ticket_number IS NULL")
    void joinTicket(String id, long ticketNumber);

    /** Makes whoever starts a run on the device wait for each other. */
    @Query("SELECT serial FROM device WHERE serial = :serial FOR UPDATE")
    Optional<String> lockDevice(String serial);

    void save(Run run);

    void update(Run run);
}
