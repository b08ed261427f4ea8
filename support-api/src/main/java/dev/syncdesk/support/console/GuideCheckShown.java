package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.GuideTexts;
import dev.syncdesk.device.guide.GuideWays;
import dev.syncdesk.support.guide.ProblemView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is beside a guide's text while it is written.
 *
 * @param unknownGroups that the guide gives cases to and that there are not yet
 * @param tree null where the text has problems and cannot be drawn
 * @param texts by place and language, to be written in a form
 * @param ways and times, to be chosen in a form
 */
public record GuideCheckShown(
        Screen screen,
        List<ProblemView> problems,
        List<String> unknownGroups,
        @Nullable GuideTree tree,
        GuideTexts texts,
        GuideWays ways) {

    public long percent(String language) {
        int places = texts.places().size();
        return places == 0 ? 0 : Math.round(100.0 * texts.written(language) / places);
    }
}
