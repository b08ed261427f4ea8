package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as the HTTP contract has it.
 *
 * @param finishedAt null while old reports are still being deleted
 * @param reports how many were deleted so far
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ErasureView(
        String id, String device, Instant askedAt, @Nullable Instant finishedAt, long reports) {

    static ErasureView of(Erasure erasure) {
        return new ErasureView(
                erasure.id(),
                erasure.serial(),
                erasure.askedAt(),
                erasure.finishedAt(),
                erasure.reports());
    }
}
