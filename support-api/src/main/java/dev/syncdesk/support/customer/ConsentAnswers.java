package dev.syncdesk.support.customer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Every answer that customers gave. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ConsentAnswers extends GenericRepository<ConsentAnswer, String> {

    void save(ConsentAnswer answer);

    /** Drops those of a customer that are older than the newest few. */
    @Query(
            """
            DELETE FROM consent_answer
             WHERE customer_id = :customerId
               AND id NOT IN (SELECT n.id
                                FROM consent_answer n
                               WHERE n.customer_id = :customerId
                               ORDER BY n.id DESC
                               LIMIT :kept)
            """)
    void dropAllBut(String customerId, int kept);
}
