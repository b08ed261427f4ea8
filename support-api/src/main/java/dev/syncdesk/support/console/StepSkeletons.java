package dev.syncdesk.support.console;

import java.util.List;

/** Steps to begin from, as the editor puts them into a guide's text. */
public final class StepSkeletons {

    public static final List<String> KINDS =
            List.of("tell", "ask", "watch", "command", "guide", "escalate");

    private static final String SHOWN =
            "    title: {en: \"\"}\n    text: {en: \"\"}\n    within: 1d\n    missed: \n";

    private StepSkeletons() {}

    /** Its lines, indented for their place under {@code steps}. */
    public static String of(String kind) {
        return "  new-step:\n    kind: " + kind + "\n" + rest(kind);
    }

    private static String rest(String kind) {
        return switch (kind) {
            case "tell" -> SHOWN + "    next: \n";
            case "ask" -> SHOWN + "    answers:\n      answer-one: {label: {en: \"\"}, next: }\n";
            case "watch" ->
                    "    until: {signal: battery.percent, atLeast: 20}\n" + SHOWN + "    next: \n";
            case "command" ->
                    "    command: report-now\n    within: 5m\n    done: \n    failed: \n"
                            + "    unsupported: \n    missed: \n";
            case "guide" -> "    guide: charge-and-sync\n    solved: \n";
            default -> "    group: Support\n    reason: \n";
        };
    }
}
