package dev.syncdesk.support.console;

import dev.syncdesk.support.guide.GuideEvent;
import dev.syncdesk.support.guide.VersionLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one guide: what it is, how its runs went, how it became what it is.
 *
 * @param treats titles of findings
 * @param draft null where nobody writes one
 */
public record GuideShown(
        Screen screen,
        String code,
        int version,
        String title,
        String summary,
        List<String> treats,
        List<String> kinds,
        List<String> languages,
        GuideTree tree,
        GuideFigures figures,
        SuccessText success,
        List<SuccessLine> successes,
        List<VersionLine> versions,
        List<GuideEvent> events,
        GuidesPage.@Nullable DraftLine draft,
        boolean mayPublish) {

    /** Measured success for one finding of one model. */
    public record SuccessLine(String finding, String model, SuccessText success) {}
}
