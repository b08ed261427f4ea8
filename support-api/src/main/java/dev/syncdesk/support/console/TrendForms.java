package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.IfMatch;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.trend.KnownIssueDraft;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of the forms on the pages of trends and known issues. */
final class TrendForms {

    private TrendForms() {}

    /**
     * @param until the day on which it is shown again
     */
    @Serdeable
    record Mute(@Nullable String reason, @Nullable String until) {}

    /**
     * A known issue.
     *
     * @param trend of which it is made; only when it is made
     * @param revision that the reader saw; only when it is changed
     */
    @Serdeable
    record Issue(
            @Nullable String trend,
            @Nullable String revision,
            @Nullable String title,
            @Nullable String finding,
            @Nullable String model,
            @Nullable String firstVersion,
            @Nullable String lastVersion,
            @Nullable String phone,
            @Nullable String fixVersion,
            @Nullable String guide,
            @Nullable String english,
            @Nullable String german,
            @Nullable String spanish) {

        KnownIssueDraft draft() {
            Map<String, @Nullable String> explanations = new HashMap<>();
            explanations.put("en", english);
            explanations.put("de", german);
            explanations.put("es", spanish);
            return KnownIssueDraft.checked(
                    title,
                    finding,
                    model,
                    firstVersion,
                    lastVersion,
                    phone,
                    fixVersion,
                    guide,
                    explanations);
        }

        IfMatch seen() {
            return IfMatch.ofForm(revision);
        }
    }

    /**
     * @param into the trend that it is to follow
     */
    @Serdeable
    record Merge(@Nullable String into) {}

    /** The revision that the reader saw. */
    @Serdeable
    record Seen(@Nullable String revision) {

        IfMatch seen() {
            return IfMatch.ofForm(revision);
        }
    }

    /** A ticket's number. */
    @Serdeable
    record Link(@Nullable Long number) {

        long required() {
            if (number == null) {
                throw new Refusal.Invalid("number", "is missing");
            }
            return number;
        }
    }
}
