package dev.syncdesk.support.outreach;

import dev.syncdesk.support.trend.Explanation;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Outreaches, what they say, and what was done with them. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Outreaches extends GenericRepository<Outreach, String> {

    /** Sorts after every id, which are UUIDs. */
    String NEWEST = "g";

    /** The newest first; ids are in the order of time. */
    @Query("SELECT * FROM outreach WHERE id < :before ORDER BY id DESC LIMIT :limit")
    List<Outreach> before(String before, int limit);

    /** The newest first. */
    @Query("SELECT * FROM outreach WHERE issue_id = :issueId ORDER BY id DESC LIMIT :limit")
    List<Outreach> ofIssue(String issueId, int limit);

    @Query("SELECT id FROM outreach WHERE state = 'running' ORDER BY id LIMIT :limit")
    List<String> running(int limit);

    @Query("SELECT * FROM outreach WHERE id = :id")
    Optional<Outreach> byId(String id);

    /** Holds it until the transaction ends. */
    @Query("SELECT * FROM outreach WHERE id = :id FOR UPDATE")
    Optional<Outreach> lock(String id);

    void save(Outreach outreach);

    void update(Outreach outreach);

    @Query(
            """
            SELECT language, explanation
              FROM outreach_text
             WHERE outreach_id = :id
             ORDER BY language
             LIMIT 100
            """)
    List<Explanation> texts(String id);

    @Query(
            """
            INSERT INTO outreach_text (outreach_id, language, explanation)
            VALUES (:id, :language, :explanation)
            """)
    void say(String id, String language, String explanation);

    /** What was done with it, the newest first. */
    @Query(
            """
            SELECT at, actor, kind, detail
              FROM outreach_event
             WHERE outreach_id = :id
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<OutreachEvent> events(String id, int limit);

    @Query(
            """
            INSERT INTO outreach_event (id, outreach_id, at, actor, kind, detail)
            VALUES (:eventId, :id, :at, :actor, :what, :detail)
            """)
    void note(String eventId, String id, Instant at, String actor, String what, String detail);
}
