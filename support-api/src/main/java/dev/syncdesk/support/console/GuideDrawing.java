package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Answer;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.device.guide.Step;
import dev.syncdesk.device.guide.StepText;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.support.guide.GuideEdition;
import java.util.ArrayList;
import java.util.List;

/** Draws a guide with its steps and the ways between them. */
final class GuideDrawing {

    private GuideDrawing() {}

    static GuidesPage.GuideShown of(GuideEdition edition) {
        Guide guide = edition.guide();
        return new GuidesPage.GuideShown(
                guide.code(),
                edition.version(),
                guide.title().in(Titles.LANGUAGE),
                guide.summary().in(Titles.LANGUAGE),
                guide.treats().stream().map(Titles::ofFinding).toList(),
                guide.kinds(),
                guide.languages(),
                guide.steps().values().stream().map(step -> step(guide, step)).toList());
    }

    private static GuidesPage.StepShown step(Guide guide, Step step) {
        StepText text = guide.text(step.code(), Titles.LANGUAGE);
        return new GuidesPage.StepShown(
                step.code(),
                RunPanels.kind(step),
                text.title(),
                text.body(),
                step instanceof Step.Watch watch
                        ? GoalText.of(watch.until(), DeviceState.UNKNOWN)
                        : "",
                edges(step));
    }

    private static List<GuidesPage.Edge> edges(Step step) {
        return switch (step) {
            case Step.Tell tell -> List.of(edge("done", tell.next()));
            case Step.Ask ask -> answers(ask.answers());
            case Step.Watch watch -> watched(watch);
            case Step.Command command ->
                    List.of(
                            edge("done", command.done()),
                            edge("failed", command.failed()),
                            edge("unsupported", command.unsupported()),
                            edge("missed", command.missed()));
            case Step.Solve _ -> List.of();
            case Step.Escalate escalate -> List.of(edge("given to", escalate.group()));
        };
    }

    private static List<GuidesPage.Edge> watched(Step.Watch watch) {
        List<GuidesPage.Edge> edges = new ArrayList<>();
        edges.add(edge("shown by telemetry", watch.next()));
        edges.addAll(answers(watch.answers()));
        return List.copyOf(edges);
    }

    private static List<GuidesPage.Edge> answers(List<Answer> answers) {
        return answers.stream()
                .map(
                        answer ->
                                edge(
                                        "“" + answer.label().in(Titles.LANGUAGE) + "”",
                                        answer.next() == null ? "waits on" : answer.next()))
                .toList();
    }

    private static GuidesPage.Edge edge(String when, String to) {
        return new GuidesPage.Edge(when, to);
    }
}
