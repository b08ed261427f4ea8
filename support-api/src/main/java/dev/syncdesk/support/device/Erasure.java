package dev.syncdesk.support.device;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An owner had erased what their device has told until then. It is kept, since it says nothing of
 * the device.
 *
 * @param askedBy a name, for the record
 * @param finishedAt null while old reports are still being deleted
 * @param reports how many were deleted so far
 */
@MappedEntity("erasure")
public record Erasure(
        @Id String id,
        String serial,
        String customerId,
        String askedBy,
        Instant askedAt,
        @Nullable Instant finishedAt,
        long reports) {}
