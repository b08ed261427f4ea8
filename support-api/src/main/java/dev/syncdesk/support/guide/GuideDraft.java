package dev.syncdesk.support.guide;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff write before it becomes a version. Its text may have problems.
 *
 * @param baseVersion the version that it began from; 0 for a new guide
 * @param revision counts the changes, for {@code If-Match}
 * @param note what a reviewer said who sent it back
 * @param changedBy the name of who changed it last
 */
@MappedEntity("guide_draft")
public record GuideDraft(
        @Id String guide,
        int baseVersion,
        long revision,
        @MappedProperty(converter = DraftStateColumn.class, converterPersistedType = String.class)
                DraftState state,
        String yaml,
        @Nullable String note,
        String changedBy,
        Instant changedAt) {

    public boolean isInReview() {
        return state == DraftState.IN_REVIEW;
    }

    /** A changed text is a draft again, whoever was to look at it. */
    GuideDraft written(String text, String by, Instant now) {
        return new GuideDraft(
                guide, baseVersion, revision + 1, DraftState.DRAFT, text, note, by, now);
    }

    GuideDraft inReview() {
        return new GuideDraft(
                guide,
                baseVersion,
                revision + 1,
                DraftState.IN_REVIEW,
                yaml,
                null,
                changedBy,
                changedAt);
    }

    GuideDraft sentBack(String why) {
        return new GuideDraft(
                guide,
                baseVersion,
                revision + 1,
                DraftState.DRAFT,
                yaml,
                why,
                changedBy,
                changedAt);
    }
}
