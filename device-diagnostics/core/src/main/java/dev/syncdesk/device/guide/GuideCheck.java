package dev.syncdesk.device.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks how a guide's steps hang together. */
final class GuideCheck {

    private final Guide guide;
    private final GuideNotes notes;
    private final Map<String, Set<String>> leadsTo = new LinkedHashMap<>();
    private final Map<String, Set<String>> comesFrom = new LinkedHashMap<>();

    private GuideCheck(Guide guide, GuideNotes notes) {
        this.guide = guide;
        this.notes = notes;
    }

    static void check(Guide guide, GuideNotes notes) {
        GuideCheck check = new GuideCheck(guide, notes);
        // What is said of the whole holds only where every step could be read and was found.
        if (check.references() && notes.steps() == guide.steps().size()) {
            check.ends();
            check.unreachable();
            check.endless();
        }
    }

    /** False if a step is named that there is not. */
    private boolean references() {
        boolean found = true;
        for (GuideNotes.Reference reference : notes.references()) {
            if (notes.hasStep(reference.to())) {
                link(leadsTo, reference.from(), reference.to());
                link(comesFrom, reference.to(), reference.from());
            } else {
                String message = where(reference) + "unknown step " + reference.to();
                notes.problem(reference.line(), message);
                found = false;
            }
        }
        return found;
    }

    private static void link(Map<String, Set<String>> edges, String from, String to) {
        edges.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }

    private void ends() {
        if (endsAs(Step.Solve.class).isEmpty()) {
            notes.problem(1, "guide: no step solves");
        }
    }

    /** A run whose findings clear goes to the first step that solves, wherever it stands. */
    private void unreachable() {
        List<String> from = new ArrayList<>(List.of(""));
        endsAs(Step.Solve.class).stream().findFirst().ifPresent(from::add);
        Set<String> reached = reached(from, leadsTo);
        for (String code : guide.steps().keySet()) {
            if (!reached.contains(code)) {
                notes.problem(notes.lineOf(code), code + ": no step leads here");
            }
        }
    }

    private void endless() {
        List<String> ends = new ArrayList<>(endsAs(Step.Solve.class));
        ends.addAll(endsAs(Step.Escalate.class));
        Set<String> ending = reached(ends, comesFrom);
        Set<String> endless = new LinkedHashSet<>(guide.steps().keySet());
        endless.removeAll(ending);
        if (!endless.isEmpty()) {
            String first = endless.iterator().next();
            notes.problem(
                    notes.lineOf(first),
                    String.join(", ", endless) + ": from here no step leads to an end");
        }
    }

    private List<String> endsAs(Class<? extends Step> kind) {
        List<String> codes = new ArrayList<>();
        for (Step step : guide.steps().values()) {
            if (kind.isInstance(step)) {
                codes.add(step.code());
            }
        }
        return codes;
    }

    private static Set<String> reached(Collection<String> from, Map<String, Set<String>> edges) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> todo = new ArrayDeque<>(from);
        while (!todo.isEmpty()) {
            for (String next : edges.getOrDefault(todo.remove(), Set.of())) {
                if (reached.add(next)) {
                    todo.add(next);
                }
            }
        }
        return reached;
    }

    private static String where(GuideNotes.Reference reference) {
        return (reference.from().isEmpty() ? "guide" : reference.from()) + ": ";
    }
}
