package dev.syncdesk.support.console;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guides and drafts.
 *
 * @param fresh drafts of guides that were never published
 */
public record GuidesPage(Screen screen, List<GuideLine> guides, List<DraftLine> fresh) {

    /**
     * One guide.
     *
     * @param treats titles of the findings that it treats
     * @param kinds of devices that it is for; empty for all
     * @param runs of the last 90 days
     * @param success in words
     * @param draft null where nobody writes one
     */
    public record GuideLine(
            String code,
            int version,
            String title,
            List<String> treats,
            List<String> kinds,
            List<String> languages,
            int steps,
            long runs,
            SuccessText success,
            @Nullable DraftLine draft) {}

    /** A draft in a list. */
    public record DraftLine(String code, String state, String changedBy) {}
}
