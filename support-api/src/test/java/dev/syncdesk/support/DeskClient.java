package dev.syncdesk.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody who calls the desk over HTTP. Immutable: {@code with} gives another with one header
 * more.
 */
public final class DeskClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(10))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private final URI desk;
    private final Map<String, String> headers;

    DeskClient(URI desk, Map<String, String> headers) {
        this.desk = desk;
        this.headers = Map.copyOf(headers);
    }

    public DeskClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new DeskClient(desk, more);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    /** Sends fields as a browser's form does. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    public HttpResponse<String> send(String method, String path, String json) {
        return send(
                method,
                path,
                BodyPublishers.ofString(json),
                Map.of("Content-Type", "application/json"));
    }

    /** Headers given here come before the client's own of the same name. */
    public HttpResponse<String> send(
            String method, String path, BodyPublisher body, Map<String, String> more) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(desk.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, body);
        more.forEach(request::setHeader);
        headers.forEach(request::setHeader);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(method + " " + path + " got no answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
