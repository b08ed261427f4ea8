package dev.syncdesk.support.customer;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A customer's last answer to one purpose.
 *
 * @param given false for a refusal and for a withdrawal alike
 * @param wording the version of the text that they read
 * @param language in which they read it
 */
@MappedEntity("consent")
public record Consent(
        String customerId,
        @MappedProperty(converter = PurposeColumn.class, converterPersistedType = String.class)
                Purpose purpose,
        boolean given,
        String wording,
        String language,
        Instant answeredAt) {

    /** An answer to an older wording stands, and is asked for again. */
    boolean isCurrent() {
        return wording.equals(Wording.CURRENT);
    }
}
