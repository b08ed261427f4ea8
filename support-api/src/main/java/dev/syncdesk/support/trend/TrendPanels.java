package dev.syncdesk.support.trend;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The small pictures of trends. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface TrendPanels extends GenericRepository<Trend, String> {

    @Query(
            """
            SELECT trait, name, weeks
              FROM trend_panel
             WHERE trend_id = :trendId
             ORDER BY position
             LIMIT 100
            """)
    List<TrendPanel> of(String trendId);

    /** The first picture of each trend: its own. */
    @Query(
            """
            SELECT trend_id, weeks
              FROM trend_panel
             WHERE trend_id IN (:trendIds)
               AND position = 0
             LIMIT 1000
            """)
    List<OwnWeeks> ownOf(Collection<String> trendIds);

    @Query(
            """
            INSERT INTO trend_panel (trend_id, position, trait, name, weeks)
            VALUES (:trendId, :position, :trait, :name, :weeks)
            """)
    void add(String trendId, int position, String trait, String name, String weeks);

    /** Those of trends that do not stand out any longer go too. */
    @Query("DELETE FROM trend_panel")
    void dropAll();
}
