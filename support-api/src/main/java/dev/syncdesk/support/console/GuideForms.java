package dev.syncdesk.support.console;

import dev.syncdesk.support.platform.IfMatch;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The fields of the forms on a guide's pages. */
final class GuideForms {

    private GuideForms() {}

    /** The code of a new guide. */
    @Serdeable
    record Begin(@Nullable String code) {}

    /**
     * A text with the revision that it was written over.
     *
     * @param note what a reviewer says
     */
    @Serdeable
    record Draft(@Nullable String yaml, @Nullable String revision, @Nullable String note) {

        String text() {
            return yaml == null ? "" : yaml;
        }

        IfMatch seen() {
            return IfMatch.ofForm(revision);
        }
    }

    /**
     * One text of a guide.
     *
     * @param path its place, as {@code GuideTexts} has it
     */
    @Serdeable
    record Text(
            @Nullable String yaml,
            @Nullable String path,
            @Nullable String language,
            @Nullable String text) {}

    /**
     * One way or time of a guide.
     *
     * @param path its place, as {@code GuideWays} has it
     */
    @Serdeable
    record Choice(@Nullable String yaml, @Nullable String path, @Nullable String value) {}

    /**
     * @param version that new runs are to follow
     * @param current the one that the reader saw
     */
    @Serdeable
    record RollBack(@Nullable Integer version, @Nullable String current) {

        IfMatch seen() {
            return IfMatch.ofForm(current);
        }
    }
}
