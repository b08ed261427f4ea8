package dev.syncdesk.support.customer;

import dev.syncdesk.support.account.EmailAddress;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/** Reads and writes customers. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Customers extends GenericRepository<Customer, String> {

    @Query("SELECT * FROM customer WHERE id = :id")
    Optional<Customer> byId(String id);

    /**
     * @param email in lower case
     */
    @Query("SELECT * FROM customer WHERE email = :email")
    Optional<Customer> byEmail(String email);

    /**
     * @param email as somebody wrote it
     * @throws Refusal.NotFound if nobody has it
     */
    default Customer require(String email) {
        return byEmail(EmailAddress.of(email))
                .orElseThrow(() -> new Refusal.NotFound("No customer is " + email + "."));
    }

    @Query("SELECT * FROM customer WHERE account_id = :accountId LIMIT 1")
    Optional<Customer> byAccount(String accountId);

    /** Adds a customer; 0 when the address has one already. */
    @Query(
            """
            INSERT INTO customer
                (id, email, name, locale, time_zone, account_id, created_at, updated_at)
            VALUES (:id, :email, :name, :locale, :timeZone, :accountId, :now, :now)
            ON CONFLICT DO NOTHING
            """)
    int add(
            String id,
            String email,
            String name,
            String locale,
            String timeZone,
            String accountId,
            Instant now);

    @Query(
            """
            UPDATE customer
               SET name = :name, locale = :locale, time_zone = :timeZone, updated_at = :now
             WHERE id = :id
            """)
    int change(String id, String name, String locale, String timeZone, Instant now);
}
