package dev.syncdesk.support.pattern;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Groups of cases, and the cases of each. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface CaseGroups extends GenericRepository<CaseGroup, String> {

    /** That stand out now, the largest first. */
    @Query("SELECT * FROM case_group WHERE listed = TRUE ORDER BY tickets DESC, id LIMIT :limit")
    List<CaseGroup> listed(int limit);

    @Query("SELECT * FROM case_group WHERE id = :id")
    Optional<CaseGroup> byId(String id);

    /** Holds it until the transaction ends. */
    @Query("SELECT * FROM case_group WHERE id = :id FOR UPDATE")
    Optional<CaseGroup> lock(String id);

    @Query("SELECT * FROM case_group ORDER BY id LIMIT :limit FOR UPDATE")
    List<CaseGroup> lockAll(int limit);

    void save(CaseGroup group);

    void update(CaseGroup group);

    @Query("UPDATE case_group SET listed = FALSE WHERE listed = TRUE AND reviewed_at < :reviewedAt")
    void unlistBefore(Instant reviewedAt);

    /** The cases of all groups. */
    @Query("SELECT group_id, ticket_number FROM case_group_ticket LIMIT :limit")
    List<GroupMember> members(int limit);

    /** The newest first; {@code linked} is whether it is linked to a known issue. */
    @Query(
            """
            SELECT t.number AS number, t.subject AS subject, t.status AS status,
                   t.created_at AS created_at,
                   CASE WHEN EXISTS (SELECT 1
                                       FROM known_issue_ticket k
                                      WHERE k.ticket_number = t.number)
                        THEN TRUE ELSE FALSE END AS linked
              FROM case_group_ticket g
              JOIN ticket t ON t.number = g.ticket_number
             WHERE g.group_id = :id
             ORDER BY t.number DESC
             LIMIT :limit
            """)
    List<GroupedCase> cases(String id, int limit);

    @Query(
            """
            INSERT INTO case_group_ticket (group_id, ticket_number)
            VALUES (:id, :number)
                ON CONFLICT DO NOTHING
            """)
    int add(String id, long number);

    @Query("DELETE FROM case_group_ticket WHERE group_id = :id")
    void forgetCases(String id);

    @Query(
            """
            DELETE FROM case_group_ticket
             WHERE group_id IN (SELECT id
                                  FROM case_group
                                 WHERE listed = FALSE
                                   AND decided_at IS NULL
                                   AND reviewed_at < :before)
            """)
    void dropCasesBefore(Instant before);

    /** Those that nobody decided about and that are long gone; their cases go first. */
    @Query(
            """
            DELETE FROM case_group
             WHERE listed = FALSE
               AND decided_at IS NULL
               AND reviewed_at < :before
            """)
    void dropBefore(Instant before);
}
