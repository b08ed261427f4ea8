package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideTexts;
import dev.syncdesk.support.guide.CheckGuide;
import dev.syncdesk.support.guide.CheckedGuide;
import dev.syncdesk.support.guide.ProblemView;
import jakarta.inject.Singleton;

/** Reads a text that is being written, for what stands beside it. */
@Singleton
class GuideChecks {

    private final CheckGuide check;

    GuideChecks(CheckGuide check) {
        this.check = check;
    }

    GuideCheckShown of(Screen screen, String code, String yaml) {
        CheckedGuide checked = check.check(code, yaml);
        Guide guide = checked.guide();
        return new GuideCheckShown(
                screen,
                ProblemView.all(checked),
                guide == null ? null : GuideTrees.of(guide),
                GuideTexts.of(yaml));
    }
}
