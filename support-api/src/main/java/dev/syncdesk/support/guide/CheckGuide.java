package dev.syncdesk.support.guide;

import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideProblem;
import dev.syncdesk.device.guide.GuideReading;
import dev.syncdesk.device.guide.GuideYaml;
import dev.syncdesk.device.guide.Step;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what staff have written, and names every problem by its line. */
@Singleton
public class CheckGuide {

    private static final int MAX_ID = 64;

    private final GuideShelf shelf;
    private final Pictures pictures;

    CheckGuide(GuideShelf shelf, Pictures pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
    }

    /**
     * @param code that the guide is to have
     */
    @Transactional(readOnly = true)
    public CheckedGuide check(String code, String yaml) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        GuideReading reading =
                GuideYaml.read(
                        code + ".yaml",
                        yaml,
                        used -> used.equals(code) ? null : shelf.find(used, uses));
        return switch (reading) {
            case GuideReading.Valid valid ->
                    new CheckedGuide(valid.guide(), problems(code, valid.guide()), text(uses));
            case GuideReading.Invalid invalid -> new CheckedGuide(null, invalid.problems(), "");
        };
    }

    /** What no reader of one file can see. */
    private List<GuideProblem> problems(String code, Guide guide) {
        String file = code + ".yaml";
        List<GuideProblem> problems = new ArrayList<>();
        if (!guide.code().equals(code)) {
            problems.add(
                    new GuideProblem(
                            file, 1, "guide: is " + guide.code() + ", and this is " + code));
        }
        for (String finding : guide.treats()) {
            RuleBook rules = RuleBook.standard();
            if (rules.rank(finding) == rules.rules().size()) {
                problems.add(new GuideProblem(file, 1, "treats: there is no finding " + finding));
            }
        }
        for (Step step : guide.steps().values()) {
            if (step instanceof Step.Shown shown && isLost(shown.screen().picture())) {
                problems.add(new GuideProblem(file, 1, step.code() + ": there is no such picture"));
            }
        }
        return List.copyOf(problems);
    }

    private boolean isLost(@Nullable String picture) {
        return picture != null && (picture.length() > MAX_ID || pictures.has(picture) == 0);
    }

    private static String text(Map<String, Integer> uses) {
        return uses.entrySet().stream()
                .map(use -> use.getKey() + "/" + use.getValue())
                .collect(Collectors.joining(","));
    }
}
