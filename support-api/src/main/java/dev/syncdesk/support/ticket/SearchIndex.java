package dev.syncdesk.support.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Reads and writes the words of tickets. */
@JdbcRepository(dialect = Dialect.ANSI)
interface SearchIndex extends GenericRepository<SearchWord, String> {

    @Query("SELECT COUNT(*) FROM ticket_word WHERE ticket_number = :number")
    int countOf(long number);

    @Query("INSERT INTO search_word (word) VALUES (:word) ON CONFLICT DO NOTHING")
    void addWords(List<SearchWord> words);

    /** Words that begin so, in their order. */
    @Query(
            """
            SELECT word
              FROM search_word
             WHERE word >= :prefix
               AND word < :end
             ORDER BY word
             LIMIT :limit
            """)
    List<String> wordsFrom(String prefix, String end, int limit);

    /** The newest tickets with a word, below a number. */
    @Query(
            """
            SELECT ticket_number
              FROM ticket_word
             WHERE word = :word
               AND ticket_number < :below
             ORDER BY ticket_number DESC
             LIMIT :limit
            """)
    List<Long> ticketsWith(String word, long below, int limit);

    /** Of some tickets those that have one of the words. */
    @Query(
            """
            SELECT DISTINCT ticket_number
              FROM ticket_word
             WHERE word IN (:words)
               AND ticket_number IN (:numbers)
            """)
    List<Long> having(Collection<String> words, Collection<Long> numbers);

    @Query(
            """
            SELECT t.number
              FROM ticket t
              JOIN customer c ON c.id = t.customer_id
             WHERE c.email = :email
               AND t.number < :below
             ORDER BY t.number DESC
             LIMIT :limit
            """)
    List<Long> ofEmail(String email, long below, int limit);

    @Query(
            """
            SELECT number
              FROM ticket
             WHERE serial = :serial
               AND number < :below
             ORDER BY number DESC
             LIMIT :limit
            """)
    List<Long> ofSerial(String serial, long below, int limit);
}
