package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a step's buttons. */
record AnswersReader(GuideNotes notes, TextsReader texts, String step) {

    private static final int MAX_ANSWERS = 6;

    List<Answer> read(@Nullable Node node, int line) {
        if (node == null) {
            return Collections.emptyList();
        }
        List<Answer> answers = new ArrayList<>();
        Fields fields = new Fields(notes, step + ", answers", line, node);
        if (fields.size() > MAX_ANSWERS || fields.size() == 0) {
            notes.problem(line, step + ": answers are 1 to " + MAX_ANSWERS);
            return answers;
        }
        fields.lines().forEach((code, at) -> answers.add(answer(fields, code, at)));
        return Collections.unmodifiableList(answers);
    }

    private Answer answer(Fields answers, String code, int line) {
        String where = step + ", answer " + code;
        Fields.requireCode(notes, line, where, code);
        Node node = answers.require(code);
        if (node == null) {
            return new Answer(code, Texts.NONE, null, false);
        }
        Fields fields = new Fields(notes, where, line, node);
        Answer answer =
                new Answer(
                        code,
                        texts.require(fields, where, "label"),
                        next(fields),
                        fields.flag("passes"));
        if (answer.passes() && answer.next() != null) {
            notes.problem(line, where + ": passes goes on to the step's next, so no next here");
        }
        fields.end();
        return answer;
    }

    private @Nullable String next(Fields fields) {
        if (!fields.has("next")) {
            return null;
        }
        int line = fields.line("next");
        String next = fields.code("next");
        if (next.isEmpty()) {
            return null;
        }
        notes.refer(step, next, line);
        return next;
    }
}
