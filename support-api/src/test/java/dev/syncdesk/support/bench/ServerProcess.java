package dev.syncdesk.support.bench;

import dev.syncdesk.support.RunningDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The server as {@code script/server} starts it, with the demonstration, on free ports. */
final class ServerProcess implements AutoCloseable {

    private static final Duration SERVES_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOKED_AT_EVERY = Duration.ofMillis(10);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final double secondsToServe;

    private ServerProcess(Process process, double secondsToServe) {
        this.process = process;
        this.secondsToServe = secondsToServe;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Starts it and waits for its first 200. */
    static ServerProcess start(List<String> arguments, Path folder) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        int port = RunningDesk.freePort();
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "SYNCDESK_DATA_DIR", folder.toString(),
                                "SYNCDESK_HTTP_PORT", Integer.toString(port),
                                "SYNCDESK_MQTT_PORT", Integer.toString(RunningDesk.freePort()),
                                "SYNCDESK_DEMO", "true",
                                "MALLOC_ARENA_MAX", "2"));
        try {
            long begin = System.nanoTime();
            Process process = builder.start();
            awaitServes(process, URI.create("http://127.0.0.1:" + port + "/health"));
            return new ServerProcess(process, (System.nanoTime() - begin) / 1e9);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitServes(Process process, URI health) {
        HttpRequest request = HttpRequest.newBuilder(health).timeout(SERVES_WITHIN).build();
        Awaitility.await()
                .atMost(SERVES_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOKED_AT_EVERY)
                .failFast("the server ended", () -> !process.isAlive())
                .until(() -> answers(request));
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    double secondsToServe() {
        return secondsToServe;
    }

    /** Leaves it alone for a time. */
    ServerProcess idle(Duration time) {
        Awaitility.await().pollDelay(time).atMost(time.plusSeconds(10)).until(() -> true);
        return this;
    }

    /** A figure of the kernel's, such as {@code VmRSS} in KiB. */
    long status(String name) throws IOException {
        return figure(Path.of("/proc", Long.toString(process.pid()), "status"), name);
    }

    /** KiB of memory with what is shared divided by its sharers. */
    long proportionalKib() throws IOException {
        return figure(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"), "Pss");
    }

    private static long figure(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
