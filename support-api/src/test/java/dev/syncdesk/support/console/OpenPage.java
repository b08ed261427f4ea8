package dev.syncdesk.support.console;

import dev.syncdesk.support.RunningDesk;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A page that listens to {@code /api/live}, and remembers what it heard. */
final class OpenPage implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> stream;
    private volatile boolean ended;

    private OpenPage(RunningDesk desk, String query, String token) {
        HttpResponse<Stream<String>> answer = open(desk, query, token);
        stream = answer.body();
        Thread.ofVirtual().start(this::read);
    }

    static OpenPage of(RunningDesk desk, String query, String token) {
        return new OpenPage(desk, query, token);
    }

    private HttpResponse<Stream<String>> open(RunningDesk desk, String query, String token) {
        HttpRequest request =
                HttpRequest.newBuilder(desk.uri().resolve("/api/live?" + query))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (IOException failed) {
            throw new AssertionError("No live stream", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    private void read() {
        try (stream) {
            stream.forEach(lines::add);
        } catch (RuntimeException cut) {
            lines.add("cut off");
        }
        ended = true;
    }

    boolean hears(String event) {
        return lines.contains("event: " + event);
    }

    boolean isEnded() {
        return ended;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
