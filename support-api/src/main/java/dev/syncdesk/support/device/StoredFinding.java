package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Evidence;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosed fault of one device, open from a time to a time.
 *
 * @param scope {@code device}, or the relay that it speaks of
 * @param severity {@code info}, {@code warning} or {@code critical}
 * @param evidence text of {@link EvidenceText}
 * @param firmware what ran when it opened
 * @param clearedAt null while it is open
 */
@MappedEntity("finding")
public record StoredFinding(
        @Id String id,
        String serial,
        String code,
        String scope,
        String severity,
        double confidence,
        String evidence,
        String model,
        @Nullable String firmware,
        Instant openedAt,
        @Nullable Instant clearedAt) {

    public List<Evidence> supportedBy() {
        return EvidenceText.decode(evidence);
    }

    public boolean isOpen() {
        return clearedAt == null;
    }
}
