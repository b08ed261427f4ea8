package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.Replay;
import dev.syncdesk.device.guide.StepRun;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.support.guide.CheckGuide;
import dev.syncdesk.support.guide.CheckedGuide;
import dev.syncdesk.support.guide.GuideDraft;
import dev.syncdesk.support.guide.GuideDrafts;
import dev.syncdesk.support.guide.GuideEdition;
import dev.syncdesk.support.guide.ReplayGuide;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Tries guides on past days, and writes down what would have happened. */
@Singleton
class GuideReplays {

    private static final int MAX_SERIAL = 64;

    private final ReplayGuide replay;
    private final GuideFiles files;
    private final GuideDrafts drafts;
    private final CheckGuide check;

    GuideReplays(ReplayGuide replay, GuideFiles files, GuideDrafts drafts, CheckGuide check) {
        this.replay = replay;
        this.files = files;
        this.drafts = drafts;
        this.check = check;
    }

    /**
     * What somebody wants to try.
     *
     * @param day of the reader's calendar, such as {@code 2026-05-03}
     */
    record Asked(String code, boolean draft, String device, String day, String person) {}

    ReplayShown of(Asked asked, Screen screen) {
        String serial = PlainInput.required("device", asked.device(), MAX_SERIAL);
        Instant from = day(asked.day(), screen.frame().moments().zone());
        Replay.Person person = Words.read("person", asked.person(), Replay.Person.values());
        GuideEdition edition = asked.draft() ? drafted(asked.code()) : files.edition(asked.code());
        Replay.Outcome outcome = replay.replay(edition, serial, from, person);
        return shown(screen, serial, from, edition.guide(), outcome);
    }

    private GuideEdition drafted(String code) {
        GuideDraft draft =
                drafts.of(code)
                        .orElseThrow(
                                () ->
                                        new Refusal.NotFound(
                                                "There is no draft of guide " + code + "."));
        CheckedGuide checked = check.check(code, draft.yaml());
        if (!checked.isValid() || checked.guide() == null) {
            throw new Refusal.Invalid("yaml", "has problems; mend and save it first");
        }
        return new GuideEdition(checked.guide(), 0);
    }

    private static Instant day(String day, ZoneId zone) {
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() < 2000 || date.getYear() > 9999) {
                throw new Refusal.Invalid("day", "is not of this age");
            }
            return date.atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException notOne) {
            throw new Refusal.Invalid("day", "is a date such as 2026-05-03");
        }
    }

    private static ReplayShown shown(
            Screen screen, String serial, Instant from, Guide guide, Replay.Outcome outcome) {
        GuideRun run = outcome.run();
        return new ReplayShown(
                screen,
                serial,
                from,
                outcome.wasProposed(),
                outcome.reports(),
                outcome.isCut(),
                run == null ? List.of() : run.steps().stream().map(s -> line(guide, s)).toList(),
                run == null ? null : run.startedAt(),
                run == null ? null : run.state().wire(),
                run == null ? null : run.endedAt(),
                run == null ? null : run.reason(),
                outcome.endStep(),
                outcome.changes().stream()
                        .map(
                                change ->
                                        new ReplayShown.Change(
                                                change.at(),
                                                Titles.ofFinding(change.finding()),
                                                change.opened()))
                        .toList());
    }

    private static StepLine line(Guide guide, StepRun visit) {
        StepText text = guide.text(visit.step(), Titles.LANGUAGE);
        return new StepLine(
                visit.number(),
                visit.step(),
                text.title(),
                RunPanels.kind(guide.step(visit.step())),
                visit.state().wire(),
                visit.passedBy() == null ? null : visit.passedBy().wire(),
                visit.evidence(),
                visit.answer(),
                null,
                visit.queuedAt(),
                visit.receivedAt(),
                visit.shownAt(),
                visit.deadlineAt(),
                visit.endedAt());
    }
}
