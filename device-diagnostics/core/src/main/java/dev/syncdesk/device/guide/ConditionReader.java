package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a condition.
 *
 * @param answers the codes of the step's answers
 */
record ConditionReader(GuideNotes notes, String where, Set<String> answers) {

    /** Takes the place of what could not be read; the guide is refused anyway. */
    static final Condition STAND_IN = new Condition.All(Collections.emptyList());

    private static final int MAX_PARTS = 10;

    Condition read(Node node, int line) {
        Fields fields = new Fields(notes, where, line, node);
        Condition condition = form(fields);
        if (condition == null) {
            notes.problem(
                    line,
                    where + ": a condition has one of signal, cleared, answered, all, any, not");
            return STAND_IN;
        }
        fields.end();
        return condition;
    }

    private @Nullable Condition form(Fields fields) {
        if (fields.has("signal")) {
            return new ComparisonReader(notes, where).read(fields);
        }
        if (fields.has("cleared")) {
            return new Condition.Cleared(fields.code("cleared"));
        }
        if (fields.has("answered")) {
            return answered(fields);
        }
        if (fields.has("all")) {
            return new Condition.All(list(fields, "all"));
        }
        if (fields.has("any")) {
            return new Condition.Any(list(fields, "any"));
        }
        return fields.has("not") ? not(fields) : null;
    }

    private Condition answered(Fields fields) {
        int line = fields.line("answered");
        String answer = fields.code("answered");
        if (!answers.contains(answer)) {
            notes.problem(line, where + ": unknown answer " + answer);
        }
        return new Condition.Answered(answer);
    }

    /** What nobody has said proves nothing, so no answer may stand under a not. */
    private Condition not(Fields fields) {
        int line = fields.line("not");
        Node node = fields.require("not");
        return node == null
                ? STAND_IN
                : new Condition.Not(
                        new ConditionReader(notes, where, Collections.emptySet()).read(node, line));
    }

    private List<Condition> list(Fields fields, String key) {
        int line = fields.line(key);
        Node node = fields.require(key);
        if (!(node instanceof SequenceNode sequence)
                || sequence.getValue().isEmpty()
                || sequence.getValue().size() > MAX_PARTS) {
            notes.problem(line, where + ": " + key + " is a list of 1 to " + MAX_PARTS);
            return Collections.emptyList();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Node part : sequence.getValue()) {
            conditions.add(read(part, GuideNotes.line(part)));
        }
        return Collections.unmodifiableList(conditions);
    }
}
