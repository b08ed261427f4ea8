package dev.syncdesk.support.console;

import java.util.List;

/**
 * A guide as a drawing: its steps in layers from top to bottom, and the ways between them.
 *
 * @param width in units of the drawing
 * @param counted whether the ways show how often they were taken
 */
public record GuideTree(
        int width, int height, boolean counted, List<Node> nodes, List<Edge> edges) {

    static final int NODE_WIDTH = 190;
    static final int NODE_HEIGHT = 54;

    /**
     * One step.
     *
     * @param note what a watch waits for, or whom an end is given to
     * @param visits how often it was reached; 0 where it is not counted
     */
    public record Node(
            String code, String kind, String title, String note, int x, int y, long visits) {}

    /**
     * One way.
     *
     * @param path of SVG
     * @param tone {@code passed}, {@code answered}, {@code missed}, {@code guarded}, or {@code
     *     cleared} where the findings were gone
     * @param thickness in units of the drawing
     * @param visits how often it was taken
     */
    public record Edge(
            String from,
            String to,
            String path,
            String label,
            String whole,
            int labelX,
            int labelY,
            String tone,
            double thickness,
            long visits) {}

    /** Names the place of a way in a layer that it crosses; no step's code has such a sign. */
    static String bend(String from, String to, int layer) {
        return from + ">" + to + ">" + layer;
    }

    public int nodeWidth() {
        return NODE_WIDTH;
    }

    public int nodeHeight() {
        return NODE_HEIGHT;
    }
}
