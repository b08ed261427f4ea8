package dev.syncdesk.support.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what is wrong with it.
 *
 * @param state {@code draft} or {@code in-review}
 * @param authors names of those who wrote any of it; none of them may publish it
 * @param problems empty where it may go to review
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DraftView(
        String guide,
        int baseVersion,
        long revision,
        String state,
        @Nullable String note,
        String changedBy,
        Instant changedAt,
        List<String> authors,
        List<ProblemView> problems,
        String yaml) {

    static final int MAX_AUTHORS = 50;

    static DraftView of(GuideDraft draft, List<String> authors, CheckedGuide checked) {
        return new DraftView(
                draft.guide(),
                draft.baseVersion(),
                draft.revision(),
                draft.state().wire(),
                draft.note(),
                draft.changedBy(),
                draft.changedAt(),
                authors,
                ProblemView.all(checked),
                draft.yaml());
    }
}
