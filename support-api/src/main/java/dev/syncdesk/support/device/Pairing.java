package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short code that makes one phone a companion, once.
 *
 * @param customerId the owner of the devices, or null where nobody owns them
 * @param createdBy id of the caller who made it
 * @param relayId what came of it
 */
@MappedEntity("pairing")
public record Pairing(
        @Id String code,
        @MappedProperty(converter = WordsColumn.class) List<String> serials,
        @Nullable String customerId,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant redeemedAt,
        @Nullable String relayId) {

    public static final Duration VALID = Duration.ofMinutes(15);

    /** As many as fit their column. */
    static final int MAX_SERIALS = 50;
}
