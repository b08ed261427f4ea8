package dev.syncdesk.support.trend;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What engineering says of a known issue.
 *
 * @param trend of which it is made; only when it is made
 * @param explanations for customers, by language
 */
@Serdeable
public record KnownIssueForm(
        @Nullable String trend,
        @Nullable String title,
        @Nullable String finding,
        @Nullable String model,
        @Nullable String firstVersion,
        @Nullable String lastVersion,
        @Nullable String phone,
        @Nullable String fixVersion,
        @Nullable String guide,
        @Nullable Map<String, @Nullable String> explanations) {

    public KnownIssueDraft draft() {
        return KnownIssueDraft.checked(
                title,
                finding,
                model,
                firstVersion,
                lastVersion,
                phone,
                fixVersion,
                guide,
                explanations == null ? Map.of() : explanations);
    }
}
