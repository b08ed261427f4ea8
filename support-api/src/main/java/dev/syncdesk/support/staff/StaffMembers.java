package dev.syncdesk.support.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes staff. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface StaffMembers extends GenericRepository<Staff, String> {

    @Query(
            """
            SELECT s.id, a.name, a.email, a.role, s.languages, s.time_zone
              FROM staff s
              JOIN account a ON a.id = s.id
             WHERE s.id = :id
            """)
    Optional<StaffMember> byId(String id);

    /**
     * @param email in lower case
     */
    @Query(
            """
            SELECT s.id, a.name, a.email, a.role, s.languages, s.time_zone
              FROM staff s
              JOIN account a ON a.id = s.id
             WHERE a.email = :email
            """)
    Optional<StaffMember> byEmail(String email);

    /** Those who may sign in, by id, for a list. */
    @Query(
            """
            SELECT s.id, a.name, a.email, a.role, s.languages, s.time_zone
              FROM staff s
              JOIN account a ON a.id = s.id
             WHERE a.disabled_at IS NULL
               AND s.id > :after
             ORDER BY s.id
             LIMIT :limit
            """)
    List<StaffMember> page(String after, int limit);

    @Query(
            """
            SELECT s.id, a.name, a.email, a.role, s.languages, s.time_zone
              FROM staff_group_member m
              JOIN staff s ON s.id = m.staff_id
              JOIN account a ON a.id = s.id
             WHERE m.group_id = :groupId
             ORDER BY a.name
             LIMIT 1000
            """)
    List<StaffMember> inGroup(String groupId);

    @Query(
            """
            INSERT INTO staff (id, languages, time_zone, created_at)
            VALUES (:id, :languages, :timeZone, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(String id, String languages, String timeZone, Instant now);

    @Query("UPDATE staff SET languages = :languages, time_zone = :timeZone WHERE id = :id")
    int change(String id, String languages, String timeZone);
}
