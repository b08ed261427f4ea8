package dev.syncdesk.support.console;

import java.util.List;

/** The guides with their steps, to read. */
public record GuidesPage(Screen screen, List<GuideShown> guides) {

    /**
     * One guide.
     *
     * @param treats titles of the findings that it treats
     * @param kinds of devices that it is for; empty for all
     */
    public record GuideShown(
            String code,
            int version,
            String title,
            String summary,
            List<String> treats,
            List<String> kinds,
            List<String> languages,
            List<StepShown> steps) {}

    /**
     * One step.
     *
     * @param goal what a watch waits for; empty for the others
     * @param edges what leads where: an answer or an outcome, and the step that follows
     */
    public record StepShown(
            String code, String kind, String title, String body, String goal, List<Edge> edges) {}

    /** A way from one step to another. */
    public record Edge(String when, String to) {}
}
