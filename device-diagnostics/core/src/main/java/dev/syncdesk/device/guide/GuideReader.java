package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a guide's nodes. */
final class GuideReader {

    private static final String WHERE = "guide";
    private static final int MAX_STEPS = 50;
    private static final int MAX_ENTRIES = 20;

    private final GuideNotes notes;
    private final SubGuides guides;

    GuideReader(GuideNotes notes, SubGuides guides) {
        this.notes = notes;
        this.guides = guides;
    }

    Guide read(Node root) {
        Fields fields = new Fields(notes, WHERE, 1, root);
        List<String> languages = codes(fields, "languages", fields.require("languages"));
        TextsReader texts = new TextsReader(notes, languages);
        Guide guide =
                new Guide(
                        fields.code("guide"),
                        languages,
                        codes(fields, "treats", fields.require("treats")),
                        codes(fields, "for", fields.take("for")),
                        texts.require(fields, WHERE, "title"),
                        texts.require(fields, WHERE, "summary"),
                        start(fields),
                        steps(fields, texts));
        fields.end();
        return guide;
    }

    private String start(Fields fields) {
        int line = fields.line("start");
        String start = fields.code("start");
        if (!start.isEmpty()) {
            notes.refer("", start, line);
        }
        return start;
    }

    private List<String> codes(Fields fields, String key, @Nullable Node node) {
        List<String> codes = new ArrayList<>();
        if (node == null) {
            return codes;
        }
        if (!(node instanceof SequenceNode list)
                || list.getValue().isEmpty()
                || list.getValue().size() > MAX_ENTRIES) {
            notes.problem(node, WHERE + ": " + key + " is a list of 1 to " + MAX_ENTRIES);
            return codes;
        }
        for (Node entry : list.getValue()) {
            codes.add(fields.code(key, entry));
        }
        return codes;
    }

    private Map<String, Step> steps(Fields guide, TextsReader texts) {
        Map<String, Step> steps = new LinkedHashMap<>();
        Node node = guide.require("steps");
        if (node == null) {
            return steps;
        }
        Fields fields = new Fields(notes, "steps", guide.line("steps"), node);
        if (fields.size() > MAX_STEPS) {
            notes.problem(fields.line(), "steps: more than " + MAX_STEPS);
            return steps;
        }
        fields.lines().forEach((code, line) -> step(fields, code, line, texts, steps));
        if (steps.size() > GuideRun.MAX_VISITS) {
            notes.problem(fields.line(), "steps: more than " + GuideRun.MAX_VISITS + " in all");
        }
        return steps;
    }

    private void step(
            Fields fields, String code, int line, TextsReader texts, Map<String, Step> steps) {
        notes.step(code, line);
        Fields.requireCode(notes, line, "step", code);
        Node node = fields.take(code);
        if (node == null) {
            notes.problem(line, code + ": here belong keys with values");
            return;
        }
        Fields own = new Fields(notes, code, line, node);
        if (SubGuideReader.isOne(own)) {
            new SubGuideReader(notes, guides, code, own)
                    .read()
                    .forEach(step -> steps.put(step.code(), step));
            return;
        }
        Step step = new StepReader(notes, texts, code, own).read();
        if (step != null) {
            steps.put(code, step);
        }
    }
}
