package dev.syncdesk.support.customer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What customers agreed to. */
@JdbcRepository(dialect = Dialect.ANSI)
public interface Consents extends GenericRepository<Consent, String> {

    /** One a purpose that was asked. */
    @Query("SELECT * FROM consent WHERE customer_id = :customerId ORDER BY purpose")
    List<Consent> ofCustomer(String customerId);

    /** Whether a customer has answered every purpose in the wording of today. */
    default boolean isAnswered(String customerId) {
        return ofCustomer(customerId).stream().filter(Consent::isCurrent).count()
                == Purpose.values().length;
    }

    /** False after a refusal or a withdrawal; who was not asked yet has refused nothing. */
    default boolean allows(String customerId, Purpose purpose) {
        return ofCustomer(customerId).stream()
                .noneMatch(consent -> consent.purpose() == purpose && !consent.given());
    }

    /**
     * @param word of the purpose
     */
    @Query(
            """
            UPDATE consent
               SET given = :given, wording = :wording, language = :language, answered_at = :now
             WHERE customer_id = :customerId
               AND purpose = :word
            """)
    int change(
            String customerId,
            String word,
            boolean given,
            String wording,
            String language,
            Instant now);

    /** Nothing where there is an answer already. */
    @Query(
            """
            INSERT INTO consent (customer_id, purpose, given, wording, language, answered_at)
            VALUES (:customerId, :word, :given, :wording, :language, :now)
                ON CONFLICT DO NOTHING
            """)
    int add(
            String customerId,
            String word,
            boolean given,
            String wording,
            String language,
            Instant now);
}
