package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/**
 * Counts words and tags of tickets by what their device ran when they were opened, and leaves out
 * devices that may not be counted.
 */
@JdbcRepository(dialect = Dialect.ANSI)
interface TicketWordCounts extends GenericRepository<Trend, String> {

    /** Does nothing where it is noted. */
    @Query(
            """
            INSERT INTO trend_ticket (ticket_number, serial, model, firmware, opened_at)
            VALUES (:number, :serial, :model, :firmware, :openedAt)
                ON CONFLICT DO NOTHING
            """)
    int note(long number, String serial, String model, String firmware, Instant openedAt);

    /** Of all tickets, with the word empty. */
    @Query(
            """
            SELECT '' AS word, model, firmware, count(*) AS tickets
              FROM trend_ticket
             WHERE opened_at >= :since
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = trend_ticket.serial AND r.purpose = 'statistics')
             GROUP BY model, firmware
             LIMIT :limit
            """)
    List<WordCount> all(Instant since, int limit);

    /** The most frequent first. */
    @Query(
            """
            SELECT w.word AS word, t.model AS model, t.firmware AS firmware,
                   count(*) AS tickets
              FROM trend_ticket t
              JOIN ticket_word w ON w.ticket_number = t.ticket_number
             WHERE t.opened_at >= :since
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = t.serial AND r.purpose = 'statistics')
             GROUP BY w.word, t.model, t.firmware
             ORDER BY tickets DESC, word
             LIMIT :limit
            """)
    List<WordCount> byWord(Instant since, int limit);

    @Query(
            """
            SELECT k.tags AS tags, t.model AS model, t.firmware AS firmware,
                   count(*) AS tickets
              FROM trend_ticket t
              JOIN ticket k ON k.number = t.ticket_number
             WHERE t.opened_at >= :since
               AND k.tags <> ''
               AND NOT EXISTS (SELECT 1
                                 FROM refused_device r
                                WHERE r.serial = t.serial AND r.purpose = 'statistics')
             GROUP BY k.tags, t.model, t.firmware
             LIMIT :limit
            """)
    List<TaggedTickets> byTags(Instant since, int limit);
}
