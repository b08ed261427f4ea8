package dev.syncdesk.support.connector;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers' permissions with the maker's cloud. */
@JdbcRepository(dialect = Dialect.ANSI)
interface CloudAccounts extends GenericRepository<CloudAccount, String> {

    @Query("SELECT * FROM cloud_account WHERE customer_id = :customerId")
    Optional<CloudAccount> of(String customerId);

    CloudAccount save(CloudAccount account);

    @Query("DELETE FROM cloud_account WHERE customer_id = :customerId")
    int end(String customerId);

    /** Those that are to be asked now, the longest waiting first; none whose customer refuses. */
    @Query(
            """
            SELECT *
              FROM cloud_account a
             WHERE a.poll_at <= :now
               AND a.refresh_token IS NOT NULL
               AND NOT EXISTS (SELECT 1
                                 FROM consent c
                                WHERE c.customer_id = a.customer_id
                                  AND c.purpose = 'support'
                                  AND NOT c.given)
             ORDER BY a.poll_at
             LIMIT :limit
            """)
    List<CloudAccount> due(Instant now, int limit);

    /** Of any number of replicas, one gets 1. */
    @Query(
            """
            UPDATE cloud_account
               SET poll_at = :next
             WHERE customer_id = :customerId
               AND poll_at = :due
            """)
    int claim(String customerId, Instant due, Instant next);

    @Query(
            """
            UPDATE cloud_account
               SET access_token = :accessToken, refresh_token = :refreshToken,
                   expires_at = :expiresAt
             WHERE customer_id = :customerId
            """)
    void renewed(String customerId, String accessToken, String refreshToken, Instant expiresAt);

    @Query(
            """
            UPDATE cloud_account
               SET polled_at = :now, fault = :fault
             WHERE customer_id = :customerId
            """)
    void polled(String customerId, Instant now, @Nullable String fault);

    @Query("UPDATE cloud_account SET fault = :fault WHERE customer_id = :customerId")
    void failed(String customerId, String fault);

    @Query(
            """
            UPDATE cloud_account
               SET access_token = NULL, refresh_token = NULL, fault = :fault
             WHERE customer_id = :customerId
            """)
    void refused(String customerId, String fault);
}
