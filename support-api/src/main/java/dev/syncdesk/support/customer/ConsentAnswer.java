package dev.syncdesk.support.customer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** One answer to one purpose, kept as it was given. */
@MappedEntity("consent_answer")
record ConsentAnswer(
        @Id String id,
        String customerId,
        @MappedProperty(converter = PurposeColumn.class, converterPersistedType = String.class)
                Purpose purpose,
        boolean given,
        String wording,
        String language,
        Instant answeredAt) {}
