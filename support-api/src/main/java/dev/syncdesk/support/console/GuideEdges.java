package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepLinks;
import dev.syncdesk.device.guide.StepText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the ways between a guide's steps. */
final class GuideEdges {

    private static final int MAX_LABEL = 22;
    private static final double THIN = 1.2;
    private static final double THICK = 9;

    private final Guide guide;
    private final Map<String, GuideTree.Node> nodes;
    private final Map<String, Integer> bends;
    private final int backX;
    private final GuideTraffic traffic;
    private final Map<String, Integer> arrived = new HashMap<>();
    private final List<GuideTree.Edge> edges = new ArrayList<>();

    private GuideEdges(
            Guide guide,
            Map<String, GuideTree.Node> nodes,
            Map<String, Integer> bends,
            int backX,
            GuideTraffic traffic) {
        this.bends = bends;
        this.guide = guide;
        this.nodes = nodes;
        this.backX = backX;
        this.traffic = traffic;
    }

    /**
     * @param backX where ways that lead back up run
     */
    static List<GuideTree.Edge> of(
            Guide guide,
            Map<String, GuideTree.Node> nodes,
            Map<String, Integer> bends,
            int backX,
            GuideTraffic traffic) {
        GuideEdges drawn = new GuideEdges(guide, nodes, bends, backX, traffic);
        nodes.values().forEach(drawn::from);
        return List.copyOf(drawn.edges);
    }

    /** Ways of one step to the same other are one line. */
    private void from(GuideTree.Node node) {
        Step step = guide.step(node.code());
        Map<String, List<StepLinks.Link>> byTarget = new LinkedHashMap<>();
        for (StepLinks.Link link : StepLinks.of(step)) {
            byTarget.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
        }
        // Where the findings have cleared, a run goes on to the end from any step.
        if (traffic.visits(node.code(), guide.solve().code()) > 0) {
            byTarget.putIfAbsent(guide.solve().code(), List.of());
        }
        int place = 0;
        for (Map.Entry<String, List<StepLinks.Link>> way : byTarget.entrySet()) {
            GuideTree.Node to = nodes.get(way.getKey());
            if (to != null) {
                place++;
                edges.add(edge(node, to, way.getValue(), place, byTarget.size()));
            }
        }
    }

    private GuideTree.Edge edge(
            GuideTree.Node from, GuideTree.Node to, List<StepLinks.Link> links, int place, int of) {
        String whole = label(from.code(), links);
        Line line = links.isEmpty() ? beside(from, to) : line(from, to, place, of);
        return new GuideTree.Edge(
                from.code(),
                to.code(),
                line.path(),
                whole.length() > MAX_LABEL ? whole.substring(0, MAX_LABEL - 1) + "…" : whole,
                whole,
                line.labelX(),
                line.labelY(),
                links.isEmpty() ? "cleared" : tone(links.getFirst().why()),
                THIN + (THICK - THIN) * traffic.share(from.code(), to.code()),
                traffic.visits(from.code(), to.code()));
    }

    private record Line(String path, int labelX, int labelY) {}

    private Line line(GuideTree.Node from, GuideTree.Node to, int place, int of) {
        int x1 = from.x() + GuideTree.NODE_WIDTH * place / (of + 1);
        int y1 = from.y() + GuideTree.NODE_HEIGHT;
        int slot = arrived.merge(to.code(), 1, Integer::sum);
        int x2 = to.x() + GuideTree.NODE_WIDTH / 2 + (slot % 2 == 0 ? 1 : -1) * 12 * (slot / 2);
        int y2 = to.y();
        if (y2 <= y1) {
            return back(from, to, x1, y1);
        }
        String path = String.format(Locale.ROOT, "M%d %d", x1, y1) + down(from, to, x1, x2);
        // A point a little way down the curve, each of a step's labels on a line of its own.
        double along = 0.12 + 0.1 * place;
        int labelY = y1 + 8 + 15 * ((place - 1) % 4);
        return new Line(path, (int) Math.round(x1 + (x2 - x1) * along * along * 2), labelY);
    }

    /** Down at the drawing's side, past all steps that were spared. */
    private Line beside(GuideTree.Node from, GuideTree.Node to) {
        int half = GuideTree.NODE_HEIGHT / 2;
        int x1 = from.x() + GuideTree.NODE_WIDTH;
        int x2 = to.x() + GuideTree.NODE_WIDTH;
        int y1 = from.y() + half;
        int y2 = to.y() + half;
        String path =
                String.format(
                        Locale.ROOT,
                        "M%d %d C%d %d %d %d %d %d V%d C%d %d %d %d %d %d",
                        x1,
                        y1,
                        backX,
                        y1,
                        backX,
                        y1,
                        backX,
                        y1 + half,
                        y2 - half,
                        backX,
                        y2,
                        backX,
                        y2,
                        x2,
                        y2);
        return new Line(path, (x1 + backX) / 2, y1 - 6);
    }

    /** From layer to layer: a curve between two, straight beside the steps of one. */
    private String down(GuideTree.Node from, GuideTree.Node to, int x1, int x2) {
        StringBuilder path = new StringBuilder();
        int step = GuideTree.NODE_HEIGHT + GuideTrees.GAP_Y;
        int x = x1;
        int y = from.y() + GuideTree.NODE_HEIGHT;
        int layer = from.y() / step + 1;
        for (; y + GuideTrees.GAP_Y < to.y(); y += step, layer++) {
            Integer bend = bends.get(GuideTree.bend(from.code(), to.code(), layer));
            int next = bend == null ? x : bend;
            path.append(curve(x, y, next, y + GuideTrees.GAP_Y));
            path.append(" V").append(y + step);
            x = next;
        }
        return path.append(curve(x, y, x2, to.y())).toString();
    }

    private static String curve(int x1, int y1, int x2, int y2) {
        int bend = (y2 - y1) / 2 + 8;
        return String.format(
                Locale.ROOT, " C%d %d %d %d %d %d", x1, y1 + bend, x2, y2 - bend, x2, y2);
    }

    private Line back(GuideTree.Node from, GuideTree.Node to, int x1, int y1) {
        int right = to.x() + GuideTree.NODE_WIDTH;
        int y2 = to.y() + GuideTree.NODE_HEIGHT / 2;
        String path =
                String.format(
                        Locale.ROOT,
                        "M%d %d C%d %d %d %d %d %d S%d %d %d %d",
                        x1,
                        y1,
                        x1,
                        y1 + 40,
                        backX,
                        y1 + 40,
                        backX,
                        y1,
                        backX,
                        y2,
                        right,
                        y2);
        return new Line(path, x1, y1 + 22);
    }

    private String label(String step, List<StepLinks.Link> links) {
        StepText text = guide.text(step, Titles.LANGUAGE);
        List<String> labels = new ArrayList<>();
        if (links.isEmpty()) {
            return "finding cleared";
        }
        for (StepLinks.Link link : links) {
            labels.add(
                    switch (link.why()) {
                        case PASSED -> guide.step(step) instanceof Step.Watch ? "shown" : "done";
                        case ANSWERED -> "“" + said(text, link.answer()) + "”";
                        case FAILED -> "failed";
                        case UNSUPPORTED -> "not supported";
                        case MISSED -> "missed";
                        case GUARDED -> "not offered";
                    });
        }
        return String.join(" · ", labels);
    }

    private static String said(StepText text, @Nullable String answer) {
        return text.choices().stream()
                .filter(choice -> choice.answer().equals(answer))
                .map(StepText.Choice::label)
                .findFirst()
                .orElse("");
    }

    private static String tone(StepLinks.Why why) {
        return switch (why) {
            case PASSED -> "passed";
            case ANSWERED -> "answered";
            case FAILED, UNSUPPORTED, MISSED -> "missed";
            case GUARDED -> "guarded";
        };
    }
}
