package dev.syncdesk.device.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** What reading a guide notes on its way: problems, and which step names which. */
final class GuideNotes {

    static final int MAX_PROBLEMS = 100;

    /**
     * @param line where {@code from} names {@code to}
     */
    record Reference(String from, String to, int line) {}

    private final String file;
    private final List<GuideProblem> problems = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Integer> stepLines = new HashMap<>();

    GuideNotes(String file) {
        this.file = file;
    }

    void problem(Node node, String message) {
        problem(line(node), message);
    }

    void problem(int line, String message) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(new GuideProblem(file, line, message));
        }
    }

    void refer(String from, String to, int line) {
        references.add(new Reference(from, to, line));
    }

    void step(String code, int line) {
        stepLines.put(code, line);
    }

    int lineOf(String step) {
        return stepLines.getOrDefault(step, 1);
    }

    int steps() {
        return stepLines.size();
    }

    boolean hasStep(String code) {
        return stepLines.containsKey(code);
    }

    List<Reference> references() {
        return references;
    }

    List<GuideProblem> problems() {
        List<GuideProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(GuideProblem::line));
        return sorted;
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
