package dev.syncdesk.support.staff;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** Reads and writes groups of staff. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface StaffGroups extends GenericRepository<StaffGroup, String> {

    @Query("SELECT * FROM staff_group WHERE id = :id")
    Optional<StaffGroup> byId(String id);

    @Query("SELECT * FROM staff_group WHERE name = :name")
    Optional<StaffGroup> byName(String name);

    @Query("SELECT * FROM staff_group WHERE name > :after ORDER BY name LIMIT :limit")
    List<StaffGroup> page(String after, int limit);

    @Query("INSERT INTO staff_group (id, name) VALUES (:id, :name) ON CONFLICT DO NOTHING")
    int add(String id, String name);

    @Query("DELETE FROM staff_group_member WHERE group_id = :groupId")
    int removeMembers(String groupId);

    @Query("INSERT INTO staff_group_member (group_id, staff_id) VALUES (:groupId, :staffId)")
    int addMember(String groupId, String staffId);
}
