package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Reads and writes one-time links. */
@JdbcRepository(dialect = Dialect.ANSI)
interface SignInLinks extends GenericRepository<SignInLink, String> {

    void save(SignInLink link);

    @Query(
            """
            SELECT *
              FROM sign_in_link
             WHERE secret_hash = :secretHash
               AND used_at IS NULL
               AND expires_at > :now
            """)
    Optional<SignInLink> open(String secretHash, Instant now);

    /** Uses a link up; 0 when somebody was faster. */
    @Query(
            """
            UPDATE sign_in_link
               SET used_at = :now
             WHERE secret_hash = :secretHash
               AND used_at IS NULL
               AND expires_at > :now
            """)
    int use(String secretHash, Instant now);

    @Query("DELETE FROM sign_in_link WHERE expires_at < :before")
    int forget(Instant before);
}
