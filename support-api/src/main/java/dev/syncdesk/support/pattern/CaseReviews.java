package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** The last review of the cases' texts: one row. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface CaseReviews extends GenericRepository<CaseGroup, String> {

    @Query(
            """
            SELECT reviewed_at, looked_at, unexplained, took_millis
              FROM case_review
             WHERE id = 1
            """)
    Optional<CaseReview> last();

    @Query("DELETE FROM case_review")
    void drop();

    @Query(
            """
            INSERT INTO case_review (id, reviewed_at, looked_at, unexplained, took_millis)
            VALUES (1, :reviewedAt, :lookedAt, :unexplained, :tookMillis)
            """)
    void add(Instant reviewedAt, int lookedAt, int unexplained, long tookMillis);
}
