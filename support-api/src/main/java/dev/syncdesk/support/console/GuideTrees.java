package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.report.DeviceState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws guides. */
final class GuideTrees {

    static final int GAP_Y = 74;

    private static final int GAP_X = 26;
    private static final int MARGIN = 14;
    private static final int BEND = 10;

    /** Beside the steps, for ways that lead back up. */
    private static final int BACK = 46;

    private final Guide guide;
    private final GuideTraffic traffic;
    private final List<List<String>> layers;
    private final Map<String, GuideTree.Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> bends = new HashMap<>();

    private GuideTrees(Guide guide, GuideTraffic traffic) {
        this.guide = guide;
        this.traffic = traffic;
        this.layers = GuideLayers.of(guide);
    }

    static GuideTree of(Guide guide) {
        return of(guide, GuideTraffic.NONE);
    }

    static GuideTree of(Guide guide, GuideTraffic traffic) {
        return new GuideTrees(guide, traffic).draw();
    }

    private GuideTree draw() {
        int inner = layers.stream().mapToInt(this::width).max().orElse(1);
        int y = MARGIN;
        for (List<String> layer : layers) {
            place(layer, MARGIN + (inner - width(layer)) / 2, y);
            y += GuideTree.NODE_HEIGHT + GAP_Y;
        }
        return new GuideTree(
                2 * MARGIN + inner + BACK,
                y - GAP_Y + MARGIN,
                traffic.isCounted(),
                List.copyOf(nodes.values()),
                GuideEdges.of(guide, nodes, bends, MARGIN + inner + BACK / 2, traffic));
    }

    private void place(List<String> layer, int left, int y) {
        int x = left;
        for (String code : layer) {
            if (isStep(code)) {
                nodes.put(code, node(guide.step(code), x, y));
            } else {
                bends.put(code, x + BEND / 2);
            }
            x += width(code) + GAP_X;
        }
    }

    private int width(List<String> layer) {
        return layer.stream().mapToInt(code -> width(code) + GAP_X).sum() - GAP_X;
    }

    private int width(String code) {
        return isStep(code) ? GuideTree.NODE_WIDTH : BEND;
    }

    private boolean isStep(String code) {
        return guide.steps().containsKey(code);
    }

    private GuideTree.Node node(Step step, int x, int y) {
        StepText text = guide.text(step.code(), Titles.LANGUAGE);
        return new GuideTree.Node(
                step.code(),
                RunPanels.kind(step),
                step instanceof Step.Escalate ? "" : text.title(),
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
