package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Closer looks at trends, and what was seen around the day on which it began. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface CloserLooks extends GenericRepository<CaseGroup, String> {

    @Query(
            """
            SELECT trend_id, looked_at, affected, others, drawn_affected, drawn_others
              FROM closer_look
             WHERE trend_id = :trendId
            """)
    Optional<CloserLook> of(String trendId);

    /**
     * Trends of devices that stand out and were not looked at since a moment: those that never were
     * first, then those with the most excess.
     */
    @Query(
            """
            SELECT t.id
              FROM trend t
              LEFT JOIN closer_look l ON l.trend_id = t.id
             WHERE t.listed = TRUE
               AND t.kind <> 'words'
               AND (l.looked_at IS NULL OR l.looked_at < :before)
             ORDER BY CASE WHEN l.looked_at IS NULL THEN 0 ELSE 1 END, t.excess DESC, t.id
             LIMIT :limit
            """)
    List<String> due(Instant before, int limit);

    @Query("DELETE FROM closer_look WHERE trend_id = :trendId")
    void forget(String trendId);

    @Query(
            """
            INSERT INTO closer_look (trend_id, looked_at, affected, others, drawn_affected,
                                     drawn_others)
            VALUES (:trendId, :lookedAt, :affected, :others, :drawnAffected, :drawnOthers)
            """)
    void add(
            String trendId,
            Instant lookedAt,
            int affected,
            int others,
            int drawnAffected,
            int drawnOthers);

    @Query(
            """
            SELECT signal, day_offset, affected, affected_low, affected_median, affected_high,
                   others, others_low, others_median, others_high
              FROM onset_day
             WHERE trend_id = :trendId
             ORDER BY signal, day_offset
             LIMIT 1000
            """)
    List<OnsetDay> days(String trendId);

    @Query("DELETE FROM onset_day WHERE trend_id = :trendId")
    void forgetDays(String trendId);

    @Query(
            """
            INSERT INTO onset_day (trend_id, signal, day_offset, affected, affected_low,
                                   affected_median, affected_high, others, others_low,
                                   others_median, others_high)
            VALUES (:trendId, :signal, :dayOffset, :affected, :affectedLow, :affectedMedian,
                    :affectedHigh, :others, :othersLow, :othersMedian, :othersHigh)
            """)
    void addDay(
            String trendId,
            String signal,
            int dayOffset,
            int affected,
            double affectedLow,
            double affectedMedian,
            double affectedHigh,
            int others,
            double othersLow,
            double othersMedian,
            double othersHigh);

    /** Those of trends that nobody has looked at for long. */
    @Query("SELECT trend_id FROM closer_look WHERE looked_at < :before LIMIT :limit")
    List<String> old(Instant before, int limit);

    default void replace(CloserLook look, List<OnsetDay> days) {
        forgetDays(look.trendId());
        forget(look.trendId());
        add(
                look.trendId(),
                look.lookedAt(),
                look.affected(),
                look.others(),
                look.drawnAffected(),
                look.drawnOthers());
        for (OnsetDay day : days) {
            addDay(
                    look.trendId(),
                    day.signal(),
                    day.dayOffset(),
                    day.affected(),
                    day.affectedLow(),
                    day.affectedMedian(),
                    day.affectedHigh(),
                    day.others(),
                    day.othersLow(),
                    day.othersMedian(),
                    day.othersHigh());
        }
    }
}
