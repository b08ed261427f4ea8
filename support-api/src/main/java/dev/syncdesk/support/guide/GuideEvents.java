package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads what happened to guides. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface GuideEvents extends GenericRepository<GuideEvent, String> {

    /** Newest first. */
    @Query("SELECT * FROM guide_event WHERE guide = :guide ORDER BY id DESC LIMIT :limit")
    List<GuideEvent> newest(String guide, int limit);

    void save(GuideEvent event);

    void update(GuideEvent event);
}
