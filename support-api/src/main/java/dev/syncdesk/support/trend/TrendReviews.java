package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last review of the fleet: one row. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface TrendReviews extends GenericRepository<Trend, String> {

    @Query(
            """
            SELECT reviewed_at, family, words, listed, first_day, took_millis
              FROM trend_review
             WHERE id = 1
            """)
    Optional<TrendReview> last();

    @Query("DELETE FROM trend_review")
    void drop();

    @Query(
            """
            INSERT INTO trend_review (id, reviewed_at, family, words, listed, first_day,
                                      took_millis)
            VALUES (1, :reviewedAt, :family, :words, :found, :firstDay, :tookMillis)
            """)
    void add(
            Instant reviewedAt,
            int family,
            int words,
            int found,
            @Nullable LocalDate firstDay,
            long tookMillis);
}
