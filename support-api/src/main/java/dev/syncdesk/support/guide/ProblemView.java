package dev.syncdesk.support.guide;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One thing that is wrong with a guide's text.
 *
 * @param line from 1
 */
@Serdeable
public record ProblemView(int line, String message) {

    public static List<ProblemView> all(CheckedGuide checked) {
        return checked.problems().stream()
                .map(problem -> new ProblemView(problem.line(), problem.message()))
                .toList();
    }
}
