package dev.syncdesk.support.trend;

import dev.syncdesk.device.diagnosis.FirmwareVersion;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fault that engineering has confirmed.
 *
 * @param trendId of which it was made; null where somebody knew without one
 * @param finding its code; empty where no rule knows the fault
 * @param firstVersion of the affected firmware; empty for all before
 * @param lastVersion the last affected one; empty for all after, up to the fix
 * @param phone the phone system that it needs; empty for all
 * @param fixVersion the firmware that is to have it no longer; empty while there is none
 * @param guide that helps until then
 * @param revision counts the changes, for {@code If-Match}
 * @param closedAt null while it is open
 */
@MappedEntity("known_issue")
public record KnownIssue(
        @Id String id,
        @Nullable String trendId,
        String title,
        String finding,
        String model,
        String firstVersion,
        String lastVersion,
        String phone,
        String fixVersion,
        @Nullable String guide,
        long revision,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        @Nullable Instant closedAt) {

    /** A device on a version that nobody knows is not said to be affected. */
    public boolean affects(String version) {
        return !version.isEmpty()
                && (firstVersion.isEmpty() || FirmwareVersion.compare(version, firstVersion) >= 0)
                && (lastVersion.isEmpty() || FirmwareVersion.compare(version, lastVersion) <= 0)
                && !isFixedOn(version);
    }

    public boolean isFixedOn(String version) {
        return !fixVersion.isEmpty() && FirmwareVersion.compare(version, fixVersion) >= 0;
    }

    /** Whether a version is older than all that are affected. */
    boolean isBefore(String version) {
        return !firstVersion.isEmpty() && FirmwareVersion.compare(version, firstVersion) < 0;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    KnownIssue changed(KnownIssueDraft draft, String by, Instant now) {
        return new KnownIssue(
                id,
                trendId,
                draft.title(),
                draft.finding(),
                draft.model(),
                draft.firstVersion(),
                draft.lastVersion(),
                draft.phone(),
                draft.fixVersion(),
                draft.guide(),
                revision + 1,
                createdBy,
                createdAt,
                by,
                now,
                closedAt);
    }

    KnownIssue ended(@Nullable Instant at, String by, Instant now) {
        return new KnownIssue(
                id,
                trendId,
                title,
                finding,
                model,
                firstVersion,
                lastVersion,
                phone,
                fixVersion,
                guide,
                revision + 1,
                createdBy,
                createdAt,
                by,
                now,
                at);
    }
}
