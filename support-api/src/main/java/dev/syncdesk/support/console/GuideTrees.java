package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.report.DeviceState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws guides. */
final class GuideTrees {

    private static final int GAP_X = 26;
    private static final int GAP_Y = 74;
    private static final int MARGIN = 14;

    /** Beside the steps, for ways that lead back up. */
    private static final int BACK = 46;

    private GuideTrees() {}

    static GuideTree of(Guide guide) {
        return of(guide, GuideTraffic.NONE);
    }

    static GuideTree of(Guide guide, GuideTraffic traffic) {
        List<List<String>> layers = GuideLayers.of(guide);
        int widest = layers.stream().mapToInt(List::size).max().orElse(1);
        int inner = widest * (GuideTree.NODE_WIDTH + GAP_X) - GAP_X;
        Map<String, GuideTree.Node> nodes = nodes(guide, layers, inner, traffic);
        int height = 2 * MARGIN + layers.size() * (GuideTree.NODE_HEIGHT + GAP_Y) - GAP_Y;
        List<GuideTree.Edge> edges =
                GuideEdges.of(guide, nodes, MARGIN + inner + BACK / 2, traffic);
        return new GuideTree(
                2 * MARGIN + inner + BACK,
                height,
                traffic.isCounted(),
                List.copyOf(nodes.values()),
                edges);
    }

    private static Map<String, GuideTree.Node> nodes(
            Guide guide, List<List<String>> layers, int inner, GuideTraffic traffic) {
        Map<String, GuideTree.Node> nodes = new LinkedHashMap<>();
        int y = MARGIN;
        for (List<String> layer : layers) {
            int width = layer.size() * (GuideTree.NODE_WIDTH + GAP_X) - GAP_X;
            int x = MARGIN + (inner - width) / 2;
            for (String code : new ArrayList<>(layer)) {
                nodes.put(code, node(guide, guide.step(code), x, y, traffic));
                x += GuideTree.NODE_WIDTH + GAP_X;
            }
            y += GuideTree.NODE_HEIGHT + GAP_Y;
        }
        return nodes;
    }

    private static GuideTree.Node node(Guide guide, Step step, int x, int y, GuideTraffic traffic) {
        StepText text = guide.text(step.code(), Titles.LANGUAGE);
        return new GuideTree.Node(
                step.code(),
                RunPanels.kind(step),
                text.title(),
                note(step),
                x,
                y,
                traffic.visits(step.code()));
    }

    private static String note(Step step) {
        return switch (step) {
            case Step.Watch watch -> GoalText.of(watch.until(), DeviceState.UNKNOWN);
            case Step.Escalate escalate -> escalate.group() + ": " + escalate.reason();
            case Step.Command command -> command.command().wire();
            case Step.Tell _ -> "";
            case Step.Ask _ -> "";
            case Step.Solve _ -> "";
        };
    }
}
