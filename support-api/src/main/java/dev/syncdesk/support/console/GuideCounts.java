package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.guide.RunCount;
import dev.syncdesk.support.platform.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts a guide's runs for its page. */
final class GuideCounts {

    /** A guide's page looks at so many runs and so far back. */
    static final int MAX_RUNS = 2_000;

    static final Duration LOOKS_BACK = Duration.ofDays(7L * GuideFigures.WEEKS);

    private static final int MAX_LINES = 8;
    private static final List<String> ENDS =
            List.of("solved", "escalated", "stopped", "expired", "running");

    private GuideCounts() {}

    static GuideFigures of(
            Guide guide, List<RunCount> runs, GuideTraffic traffic, Moments moments) {
        return new GuideFigures(
                runs.size(),
                MAX_RUNS,
                ENDS.stream().map(state -> part(state, runs)).filter(p -> p.runs() > 0).toList(),
                steps(guide, traffic),
                List.of(
                        group("model", runs, RunCount::model),
                        group("firmware", runs, run -> orUnknown(run.firmware())),
                        group("language", runs, RunCount::language),
                        group("version", runs, run -> Integer.toString(run.guideVersion()))),
                weeks(runs, moments));
    }

    private static GuideFigures.Part part(String state, List<RunCount> runs) {
        long count = runs.stream().filter(run -> run.state().equals(state)).count();
        return new GuideFigures.Part(
                state, count, runs.isEmpty() ? 0 : Math.round(100.0 * count / runs.size()));
    }

    private static List<GuideFigures.StepFigures> steps(Guide guide, GuideTraffic traffic) {
        List<GuideFigures.StepFigures> steps = new ArrayList<>();
        for (String code : guide.steps().keySet()) {
            steps.add(
                    new GuideFigures.StepFigures(
                            code,
                            RunPanels.kind(guide.step(code)),
                            guide.text(code, Titles.LANGUAGE).title(),
                            traffic.visits(code),
                            traffic.passed(code, "telemetry"),
                            traffic.passed(code, "answer"),
                            traffic.passed(code, "staff"),
                            traffic.ended(code, "missed"),
                            traffic.dropped(code)));
        }
        return List.copyOf(steps);
    }

    private static GuideFigures.Group group(
            String trait, List<RunCount> runs, Function<RunCount, String> of) {
        return new GuideFigures.Group(
                trait,
                runs.stream().collect(Collectors.groupingBy(of)).entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparingLong(GuideFigures.Line::runs).reversed())
                        .limit(MAX_LINES)
                        .toList());
    }

    private static GuideFigures.Line line(String name, List<RunCount> runs) {
        return new GuideFigures.Line(
                name, runs.size(), runs.stream().filter(RunCount::isSolved).count());
    }

    private static List<GuideFigures.Week> weeks(List<RunCount> runs, Moments moments) {
        List<GuideFigures.Week> weeks = new ArrayList<>();
        Instant from = moments.now().minus(LOOKS_BACK);
        for (int week = 0; week < GuideFigures.WEEKS; week++) {
            Instant begin = from.plus(Duration.ofDays(7L * week));
            Instant end = begin.plus(Duration.ofDays(7));
            List<RunCount> own =
                    runs.stream()
                            .filter(run -> run.startedAt().isAfter(begin))
                            .filter(run -> !run.startedAt().isAfter(end))
                            .toList();
            long solved = own.stream().filter(RunCount::isSolved).count();
            weeks.add(new GuideFigures.Week(moments.date(begin), own.size(), solved));
        }
        return List.copyOf(weeks);
    }

    private static String orUnknown(@Nullable String firmware) {
        return firmware == null ? "not known" : firmware;
    }
}
