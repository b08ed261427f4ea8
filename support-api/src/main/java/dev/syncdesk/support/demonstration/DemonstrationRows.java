package dev.syncdesk.support.demonstration;

import dev.syncdesk.support.account.Account;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether there is anything yet, and the times of the cases that are told. */
@JdbcRepository(dialect = Dialect.ANSI)
interface DemonstrationRows extends GenericRepository<Account, String> {

    @Query("SELECT count(*) FROM (SELECT 1 FROM account LIMIT 1) AS one")
    long accounts();

    @Query("SELECT count(*) FROM (SELECT 1 FROM device LIMIT 1) AS one")
    long devices();

    @Query("SELECT count(*) FROM (SELECT 1 FROM ticket LIMIT 1) AS one")
    long tickets();

    @Query(
            """
            SELECT count(*)
              FROM (SELECT 1 FROM rate_day WHERE on_day < :day LIMIT 1) AS one
            """)
    long ratesBefore(LocalDate day);

    default boolean isEmpty() {
        return accounts() + devices() + tickets() == 0;
    }

    /** They share it, and everybody may know it, so they may share its hash. */
    @Query(
            """
            UPDATE account
               SET password_hash = (SELECT password_hash FROM account WHERE email = :email)
             WHERE id IN (SELECT id FROM staff)
               AND password_hash IS NULL
            """)
    void giveStaffThePasswordOf(String email);

    /** Of every customer at once: each by itself would cost the start its time. */
    @Query(
            """
            INSERT INTO consent (customer_id, purpose, given, wording, language, answered_at)
            SELECT id, CAST(:purpose AS varchar), true, CAST(:wording AS varchar),
                   substring(locale FROM 1 FOR 2), CAST(:now AS timestamp with time zone)
              FROM customer
            """)
    void agree(String purpose, String wording, Instant now);

    /** The id of the newest message of a case. */
    @Query("SELECT max(id) FROM message WHERE ticket_number = :number")
    String newestMessage(long number);

    @Query("UPDATE message SET at = :at WHERE id = :id")
    void dateMessage(String id, Instant at);

    @Query(
            """
            UPDATE ticket
               SET created_at = :createdAt, updated_at = :updatedAt,
                   waiting_since =
                       CASE WHEN waiting_since IS NULL THEN waiting_since ELSE :waitingSince END,
                   first_responded_at = :firstRespondedAt,
                   solved_at = CASE WHEN solved_at IS NULL THEN solved_at ELSE :updatedAt END
             WHERE number = :number
            """)
    void dateTicket(
            long number,
            Instant createdAt,
            Instant updatedAt,
            Instant waitingSince,
            @Nullable Instant firstRespondedAt);

    @Query("UPDATE ticket_snapshot SET taken_at = :at WHERE ticket_number = :number")
    void dateSnapshots(long number, Instant at);
}
