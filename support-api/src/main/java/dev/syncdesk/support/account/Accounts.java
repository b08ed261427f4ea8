package dev.syncdesk.support.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes accounts. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Accounts extends GenericRepository<Account, String> {

    void save(Account account);

    @Query("SELECT * FROM account WHERE id = :id")
    Optional<Account> byId(String id);

    /**
     * @param email in lower case
     */
    @Query("SELECT * FROM account WHERE email = :email")
    Optional<Account> byEmail(String email);

    @Query("SELECT count(*) FROM account WHERE role = :role AND disabled_at IS NULL")
    long countOf(Role role);

    @Query("UPDATE account SET password_hash = :passwordHash WHERE id = :id")
    void changePassword(String id, @Nullable String passwordHash);

    @Query("UPDATE account SET name = :name, role = :role WHERE id = :id")
    void change(String id, String name, Role role);
}
