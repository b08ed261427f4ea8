package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Counts tries at a door. */
@JdbcRepository(dialect = Dialect.ANSI)
interface SignInFailures extends GenericRepository<SignInFailure, String> {

    @Query("SELECT * FROM sign_in_failure WHERE subject = :subject")
    Optional<SignInFailure> of(String subject);

    /** Counts on in an open window, and begins a new one where it has passed. */
    @Query(
            """
            UPDATE sign_in_failure
               SET failures = CASE WHEN window_until <= :now THEN 1 ELSE failures + 1 END,
                   window_until =
                       CASE WHEN window_until <= :now THEN :until ELSE window_until END
             WHERE subject = :subject
            """)
    int countOneMore(String subject, Instant now, Instant until);

    @Query(
            """
            INSERT INTO sign_in_failure (subject, failures, window_until)
            VALUES (:subject, 1, :until)
            ON CONFLICT DO NOTHING
            """)
    int addFirst(String subject, Instant until);

    @Query(
            """
            UPDATE sign_in_failure
               SET failures = failures - 1
             WHERE subject = :subject
               AND failures > 0
            """)
    int takeBackOne(String subject);

    @Query("DELETE FROM sign_in_failure WHERE subject = :subject")
    int forget(String subject);

    @Query("DELETE FROM sign_in_failure WHERE window_until < :now")
    int forgetPassed(Instant now);
}
