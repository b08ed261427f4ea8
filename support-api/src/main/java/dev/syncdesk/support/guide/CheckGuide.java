package dev.syncdesk.support.guide;

import dev.syncdesk.device.diagnosis.RuleBook;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.GuideProblem;
import dev.syncdesk.device.guide.GuideReading;
import dev.syncdesk.device.guide.GuideYaml;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what staff have written, and names every problem by its line. */
@Singleton
public class CheckGuide {

    private final GuideShelf shelf;

    CheckGuide(GuideShelf shelf) {
        this.shelf = shelf;
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
    private static List<GuideProblem> problems(String code, Guide guide) {
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
        return List.copyOf(problems);
    }

    private static String text(Map<String, Integer> uses) {
        return uses.entrySet().stream()
                .map(use -> use.getKey() + "/" + use.getValue())
                .collect(Collectors.joining(","));
    }
}
