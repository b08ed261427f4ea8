package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes sessions and tokens. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface AccessTokens extends GenericRepository<AccessToken, String> {

    void save(AccessToken token);

    @Query(
            """
            SELECT t.id, t.account_id, coalesce(a.name, t.name) AS name,
                   coalesce(a.email, '') AS email, coalesce(a.role, t.role) AS role,
                   t.last_used_at
              FROM access_token t
              LEFT JOIN account a ON a.id = t.account_id
             WHERE t.secret_hash = :secretHash
               AND t.ended_at IS NULL
               AND t.expires_at > :now
               AND a.disabled_at IS NULL
            """)
    Optional<KnownToken> valid(String secretHash, Instant now);

    @Query("UPDATE access_token SET last_used_at = :now WHERE id = :id")
    void touch(String id, Instant now);

    @Query("SELECT * FROM access_token WHERE id = :id")
    Optional<AccessToken> byId(String id);

    /** What an account can call with at present, newest first. */
    @Query(
            """
            SELECT *
              FROM access_token
             WHERE account_id = :accountId
               AND ended_at IS NULL
               AND expires_at > :now
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<AccessToken> ofAccount(String accountId, Instant now, String before, int limit);

    /** What anybody can call with at present, newest first. */
    @Query(
            """
            SELECT *
              FROM access_token
             WHERE ended_at IS NULL
               AND expires_at > :now
               AND id < :before
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<AccessToken> all(Instant now, String before, int limit);

    @Query("UPDATE access_token SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    int end(String id, Instant now);

    @Query("DELETE FROM access_token WHERE expires_at < :before OR ended_at < :before")
    int forget(Instant before);
}
