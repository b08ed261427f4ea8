package dev.syncdesk.support;

import dev.syncdesk.support.platform.StartUp;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts the server on free ports and an empty folder, serves a few pages and ends. The JDK learns
 * from it which classes a start needs, and keeps them in its AOT cache.
 */
public final class TrainingRun {

    private static final List<String> PAGES = List.of("/health", "/sign-in", "/api/staff");

    private TrainingRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("syncdesk-training");
        Application.setUpNetty();
        try (ApplicationContext context = start(folder)) {
            EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
            context.getBean(StartUp.class).awaitReady();
            for (String page : PAGES) {
                get(server.getURI().resolve(page));
            }
        }
        delete(folder);
    }

    private static ApplicationContext start(Path folder) throws IOException {
        return ApplicationContext.builder(
                        Map.of(
                                "syncdesk.http.port",
                                -1,
                                "syncdesk.mqtt.port",
                                freePort(),
                                "syncdesk.data-dir",
                                folder.toString(),
                                "syncdesk.demo",
                                true))
                .mainClass(Application.class)
                .banner(false)
                .start();
    }

    private static void get(URI page) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
