package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideTexts;
import dev.syncdesk.device.guide.GuideWays;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.support.guide.CheckGuide;
import dev.syncdesk.support.guide.CheckedGuide;
import dev.syncdesk.support.guide.ProblemView;
import dev.syncdesk.support.staff.StaffGroups;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads a text that is being written, for what stands beside it. */
@Singleton
class GuideChecks {

    private final CheckGuide check;
    private final StaffGroups groups;

    GuideChecks(CheckGuide check, StaffGroups groups) {
        this.check = check;
        this.groups = groups;
    }

    GuideCheckShown of(Screen screen, String code, String yaml) {
        CheckedGuide checked = check.check(code, yaml);
        Guide guide = checked.guide();
        return new GuideCheckShown(
                screen,
                ProblemView.all(checked),
                guide == null ? List.of() : unknownGroups(guide),
                guide == null ? null : GuideTrees.of(guide),
                GuideTexts.of(yaml),
                GuideWays.of(yaml));
    }

    /** A group may be made later, so that this is no problem of the guide's own. */
    private List<String> unknownGroups(Guide guide) {
        return guide.steps().values().stream()
                .filter(Step.Escalate.class::isInstance)
                .map(step -> ((Step.Escalate) step).group())
                .distinct()
                .filter(name -> groups.byName(name).isEmpty())
                .toList();
    }
}
