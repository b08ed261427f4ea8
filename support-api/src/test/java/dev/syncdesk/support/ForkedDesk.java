package dev.syncdesk.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The server as a process of its own, which can be killed. */
public final class ForkedDesk implements AutoCloseable {

    private final Process process;
    private final int httpPort;
    private final int mqttPort;

    private ForkedDesk(Process process, int httpPort, int mqttPort) {
        this.process = process;
        this.httpPort = httpPort;
        this.mqttPort = mqttPort;
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param settings configuration keys and their values
     */
    public static ForkedDesk start(Path dataFolder, Map<String, Object> settings) {
        int httpPort = RunningDesk.freePort();
        int mqttPort = RunningDesk.freePort();
        ProcessBuilder builder = new ProcessBuilder(command());
        Map<String, String> environment = builder.environment();
        environment.put("SYNCDESK_DATA_DIR", dataFolder.toString());
        environment.put("SYNCDESK_HTTP_PORT", Integer.toString(httpPort));
        environment.put("SYNCDESK_MQTT_PORT", Integer.toString(mqttPort));
        environment.put("SYNCDESK_DEMO", "false");
        settings.forEach((key, value) -> environment.put(variable(key), value.toString()));
        File log = dataFolder.resolve("server.log").toFile();
        try {
            Process process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            return new ForkedDesk(process, httpPort, mqttPort).awaitReady();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx512m");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Application.class.getName());
        return command;
    }

    /** {@code syncdesk.data-dir} is set by {@code SYNCDESK_DATA_DIR}. */
    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private ForkedDesk awaitReady() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(100))
                .until(this::serves);
        return this;
    }

    private boolean serves() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended with " + process.exitValue());
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(uri().resolve("/health"))
                            .timeout(Duration.ofSeconds(5))
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException absent) {
            return false;
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    public int mqttPort() {
        return mqttPort;
    }

    public long pid() {
        return process.pid();
    }

    /** As by {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** As by SIGTERM. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
