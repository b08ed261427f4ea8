package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.guide.GuideDraft;
import dev.syncdesk.support.guide.GuideDrafts;
import dev.syncdesk.support.guide.GuideEdition;
import dev.syncdesk.support.guide.GuideEvents;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.GuideUse;
import dev.syncdesk.support.guide.GuideVersion;
import dev.syncdesk.support.guide.Guides;
import dev.syncdesk.support.guide.SuccessBook;
import dev.syncdesk.support.guide.UseCount;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all that the pages of guides show, in a fixed number of queries. */
@Singleton
public class GuideFiles {

    private static final int MAX_DRAFTS = 500;
    private static final int MAX_VERSIONS = 50;
    private static final int MAX_EVENTS = 50;
    private static final int MAX_LATELY = 20_000;

    private final GuideShelf shelf;
    private final Guides guides;
    private final GuideDrafts drafts;
    private final GuideEvents events;
    private final GuideUse use;
    private final SuccessBook book;

    GuideFiles(
            GuideShelf shelf,
            Guides guides,
            GuideDrafts drafts,
            GuideEvents events,
            GuideUse use,
            SuccessBook book) {
        this.shelf = shelf;
        this.guides = guides;
        this.drafts = drafts;
        this.events = events;
        this.use = use;
        this.book = book;
    }

    @Transactional(readOnly = true)
    public GuidesPage all(Screen screen) {
        Map<String, GuidesPage.DraftLine> open =
                drafts.all(MAX_DRAFTS).stream()
                        .map(GuideFiles::line)
                        .collect(Collectors.toMap(GuidesPage.DraftLine::code, Function.identity()));
        Map<String, Long> runs =
                use.lately(since(screen), MAX_LATELY).stream()
                        .collect(Collectors.toMap(UseCount::code, UseCount::runs));
        List<GuidesPage.GuideLine> lines =
                shelf.all().stream().map(edition -> line(edition, runs, open)).toList();
        Set<String> published =
                lines.stream().map(GuidesPage.GuideLine::code).collect(Collectors.toSet());
        return new GuidesPage(
                screen,
                lines,
                open.values().stream().filter(d -> !published.contains(d.code())).toList());
    }

    private GuidesPage.GuideLine line(
            GuideEdition edition, Map<String, Long> runs, Map<String, GuidesPage.DraftLine> open) {
        Guide guide = edition.guide();
        return new GuidesPage.GuideLine(
                guide.code(),
                edition.version(),
                guide.title().in(Titles.LANGUAGE),
                guide.treats().stream().map(Titles::ofFinding).toList(),
                guide.kinds(),
                guide.languages(),
                guide.length(),
                runs.getOrDefault(guide.code(), 0L),
                SuccessText.of(book.of(guide.code())),
                open.get(guide.code()));
    }

    /**
     * @throws Refusal.NotFound if there is no such guide
     */
    @Transactional(readOnly = true)
    public GuideShown of(String code, Screen screen) {
        GuideEdition edition = edition(code);
        Guide guide = edition.guide();
        Instant since = since(screen);
        GuideTraffic traffic = new GuideTraffic(use.ways(code, since, GuideCounts.MAX_RUNS));
        return new GuideShown(
                screen,
                code,
                edition.version(),
                guide.title().in(Titles.LANGUAGE),
                guide.summary().in(Titles.LANGUAGE),
                guide.treats().stream().map(Titles::ofFinding).toList(),
                guide.kinds(),
                guide.languages(),
                GuideTrees.of(guide, traffic),
                GuideCounts.of(
                        guide,
                        use.runs(code, since, GuideCounts.MAX_RUNS),
                        traffic,
                        screen.frame().moments()),
                SuccessText.of(book.of(code)),
                successes(guide),
                guides.versions(code, MAX_VERSIONS),
                events.newest(code, MAX_EVENTS),
                draft(code),
                screen.reader().role().covers(Role.LEAD));
    }

    /** The version that is current in the database, not half a minute ago. */
    GuideEdition edition(String code) {
        int version =
                guides.current(code)
                        .orElseThrow(() -> new Refusal.NotFound("There is no guide " + code + "."))
                        .version();
        return shelf.version(code, version);
    }

    /**
     * @throws Refusal.NotFound if there is no such version
     */
    @Transactional(readOnly = true)
    public GuideVersionPage version(String code, int version, Screen screen) {
        GuideVersion written =
                guides.version(code, version)
                        .orElseThrow(
                                () ->
                                        new Refusal.NotFound(
                                                "There is no version %d of guide %s."
                                                        .formatted(version, code)));
        return new GuideVersionPage(
                screen,
                written,
                edition(code).version(),
                GuideTrees.of(shelf.version(code, version).guide()),
                screen.reader().role().covers(Role.LEAD));
    }

    private List<GuideShown.SuccessLine> successes(Guide guide) {
        return guide.treats().stream()
                .flatMap(
                        finding ->
                                book.models(guide.code(), finding).stream()
                                        .map(model -> line(guide, finding, model)))
                .toList();
    }

    private GuideShown.SuccessLine line(Guide guide, String finding, String model) {
        return new GuideShown.SuccessLine(
                Titles.ofFinding(finding),
                model,
                SuccessText.of(book.of(guide.code(), finding, model)));
    }

    private GuidesPage.@Nullable DraftLine draft(String code) {
        return drafts.of(code).map(GuideFiles::line).orElse(null);
    }

    private static GuidesPage.DraftLine line(GuideDraft draft) {
        return new GuidesPage.DraftLine(draft.guide(), draft.state().wire(), draft.changedBy());
    }

    private static Instant since(Screen screen) {
        return screen.frame().moments().now().minus(GuideCounts.LOOKS_BACK);
    }
}
