package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/**
 * How soon {@code java -jar} answers its first 200, with the demonstration on, and what memory it
 * then keeps. Floors in the same run: a JVM that says its version, and the server without the AOT
 * cache. Arguments: which parts, out of {@code times, memory}; both without.
 */
public final class StartBench {

    private static final Duration IDLE = Duration.ofMinutes(3);
    private static final Duration SETTLES = Duration.ofSeconds(40);
    private static final Path JAR = Path.of("target", "support-api-0.1.0.jar");
    private static final Path CACHE = Path.of("target", "support-api.aot");
    private static final Path OPTIONS = Path.of("..", "deploy", "java.options");
    private static final int RUNS = 5;

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
    private final Path used = RunningDesk.emptyFolder();

    public static void main(String[] arguments) throws Exception {
        List<String> parts = arguments.length > 0 ? List.of(arguments) : List.of("times", "memory");
        StartBench bench = new StartBench();
        start(bench.used, true).idle(SETTLES).close();
        if (parts.contains("times")) {
            bench.times();
        }
        if (parts.contains("memory")) {
            memory("empty folder", RunningDesk.emptyFolder());
            memory("used folder", bench.used);
        }
        System.exit(0);
    }

    private void times() {
        for (int i = 0; i < RUNS; i++) {
            time("java -version", StartBench::version);
            time("empty folder, no cache", () -> started(RunningDesk.emptyFolder(), false));
            time("empty folder, AOT cache", () -> started(RunningDesk.emptyFolder(), true));
            time("used folder, no cache", () -> started(used, false));
            time("used folder, AOT cache", () -> started(used, true));
        }
        print();
    }

    private void time(String what, Supplier<Double> run) {
        double took = run.get();
        seconds.computeIfAbsent(what, any -> new ArrayList<>()).add(took);
        System.out.printf("  %s: %.2f s%n", what, took);
    }

    private static double version() {
        long begin = System.nanoTime();
        try {
            Process process = new ProcessBuilder(ServerProcess.java(), "-version").start();
            process.onExit().join();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double started(Path folder, boolean cached) {
        try (ServerProcess server = start(folder, cached)) {
            return server.secondsToServe();
        }
    }

    private static ServerProcess start(Path folder, boolean cached) {
        List<String> command = new ArrayList<>(List.of("@" + OPTIONS));
        if (cached) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", JAR.toString()));
        return ServerProcess.start(command, folder);
    }

    private void print() {
        System.out.println("first 200 after        least  median    most  to floor");
        double floor = median(Objects.requireNonNull(seconds.get("java -version")));
        seconds.forEach(
                (what, times) ->
                        System.out.printf(
                                "%-24s %5.2f s %5.2f s %5.2f s %7.1f%n",
                                what,
                                sorted(times).min().orElseThrow(),
                                median(times),
                                sorted(times).max().orElseThrow(),
                                median(times) / floor));
    }

    private static DoubleStream sorted(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sorted();
    }

    private static double median(List<Double> times) {
        return sorted(times).skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void memory(String what, Path folder) throws IOException {
        try (ServerProcess server = start(folder, true)) {
            server.idle(IDLE);
            System.out.printf(
                    "%s, %d s after the start: VmRSS %d MB, PSS %d MB, most %d MB, %d threads%n",
                    what,
                    IDLE.toSeconds(),
                    server.status("VmRSS") / 1024,
                    server.proportionalKib() / 1024,
                    server.status("VmHWM") / 1024,
                    server.status("Threads"));
        }
    }
}
