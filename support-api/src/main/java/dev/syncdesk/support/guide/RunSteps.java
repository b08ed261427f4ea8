package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of runs, a readable projection of their progress. */
@JdbcRepository(dialect = Dialect.ANSI)
interface RunSteps extends GenericRepository<Run, String> {

    @Query("SELECT run_id FROM run_step WHERE delivery = :delivery")
    Optional<String> runOf(String delivery);

    /** The command that was sent for a step. */
    @Query("SELECT request_id FROM run_step WHERE delivery = :delivery")
    Optional<String> commandOf(String delivery);

    /** Takes from the steps of a customer's runs on a device what they say of it. */
    @Query(
            """
            UPDATE run_step
               SET evidence = NULL, answer = NULL
             WHERE run_id IN (SELECT id FROM run
                               WHERE serial = :serial AND customer_id = :customerId)
            """)
    void blank(String serial, String customerId);

    @Query("UPDATE run_step SET request_id = :requestId WHERE delivery = :delivery")
    void setCommand(String delivery, String requestId);

    @Query(
            """
            INSERT INTO run_step (run_id, number, step, delivery, state)
            VALUES (:runId, :number, :step, :delivery, 'queued')
            """)
    void add(String runId, int number, String step, String delivery);

    @Query(
            """
            UPDATE run_step
               SET state = :newState, passed_by = :passedBy, evidence = :evidence, answer = :answer,
                   sent_at = :sentAt, received_at = :receivedAt, shown_at = :shownAt,
                   deadline_at = :deadlineAt, ended_at = :endedAt
             WHERE run_id = :runId
               AND number = :number
            """)
    void change(
            String runId,
            int number,
            String newState,
            @Nullable String passedBy,
            @Nullable String evidence,
            @Nullable String answer,
            @Nullable Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant shownAt,
            @Nullable Instant deadlineAt,
            @Nullable Instant endedAt);
}
