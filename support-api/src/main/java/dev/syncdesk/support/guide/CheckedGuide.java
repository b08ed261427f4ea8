package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guide's text after it was read.
 *
 * @param guide null where it could not be read at all; whole where there are no problems
 * @param problems by line; empty where it may be published
 * @param uses the versions of other guides that it has as steps, as {@link GuideVersion} has them
 */
public record CheckedGuide(@Nullable Guide guide, List<GuideProblem> problems, String uses) {

    public boolean isValid() {
        return problems.isEmpty();
    }
}
