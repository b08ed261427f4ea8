package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.guide.GuideDraft;
import dev.syncdesk.support.guide.GuideDrafts;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Reads all that the page shows on which a guide is written. */
@Singleton
public class GuideEditors {

    private static final int MAX_AUTHORS = 50;

    private final GuideDrafts drafts;
    private final GuideChecks checks;

    GuideEditors(GuideDrafts drafts, GuideChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    /**
     * @throws Refusal.NotFound if there is no draft
     */
    @Transactional(readOnly = true)
    public GuideEditor of(String code, Screen screen) {
        GuideDraft draft =
                drafts.of(code)
                        .orElseThrow(
                                () ->
                                        new Refusal.NotFound(
                                                "There is no draft of guide " + code + "."));
        return new GuideEditor(
                screen,
                draft,
                drafts.authors(code, MAX_AUTHORS),
                drafts.isAuthor(code, screen.reader().id()) > 0,
                screen.reader().role().covers(Role.LEAD),
                checks.of(screen, code, draft.yaml()));
    }
}
