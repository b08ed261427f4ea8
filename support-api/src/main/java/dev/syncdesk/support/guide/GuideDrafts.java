package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads drafts. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface GuideDrafts extends GenericRepository<GuideDraft, String> {

    @Query("SELECT * FROM guide_draft WHERE guide = :guide")
    Optional<GuideDraft> of(String guide);

    @Query("SELECT * FROM guide_draft WHERE guide = :guide FOR UPDATE")
    Optional<GuideDraft> lock(String guide);

    @Query("SELECT * FROM guide_draft ORDER BY guide LIMIT :limit")
    List<GuideDraft> all(int limit);

    /** How many there are; 0 or 1 of each guide. */
    @Query("SELECT count(*) FROM guide_draft")
    long count();

    /** False where another began it first. */
    @Query(
            """
            INSERT INTO guide_draft (guide, base_version, revision, state, yaml, changed_by,
                                     changed_at)
            VALUES (:guide, :baseVersion, 1, 'draft', :yaml, :changedBy, :changedAt)
                ON CONFLICT DO NOTHING
            """)
    int begin(String guide, int baseVersion, String yaml, String changedBy, Instant changedAt);

    void update(GuideDraft draft);

    @Query("DELETE FROM guide_draft WHERE guide = :guide")
    void end(String guide);

    /** Does nothing where they are one already. */
    @Query(
            """
            INSERT INTO guide_draft_author (guide, account_id, name)
            VALUES (:guide, :accountId, :name)
                ON CONFLICT DO NOTHING
            """)
    int addAuthor(String guide, String accountId, String name);

    @Query(
            """
            SELECT name
              FROM guide_draft_author
             WHERE guide = :guide
             ORDER BY name
             LIMIT :limit
            """)
    List<String> authors(String guide, int limit);

    @Query(
            """
            SELECT count(*)
              FROM guide_draft_author
             WHERE guide = :guide
               AND account_id = :accountId
            """)
    long isAuthor(String guide, String accountId);

    @Query("DELETE FROM guide_draft_author WHERE guide = :guide")
    void forgetAuthors(String guide);
}
