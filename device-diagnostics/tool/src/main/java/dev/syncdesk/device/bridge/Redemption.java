package dev.syncdesk.device.bridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Redeems a pairing code: the server gives credentials, and this writes them down. */
public final class Redemption {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int CREATED = 201;
    private static final HttpResponse.BodyHandler<String> LIMITED =
            HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), 64L * 1024);
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param server such as {@code https://desk.example.org}
     * @return the serials that the bridge may speak for; each still needs its device's address
     * @throws IOException with a sentence, if the server refuses or the file is there already
     */
    public static List<String> redeem(URI server, String code, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + " is there already; a code is redeemed into a new file");
        }
        JsonNode answer = ask(server, code);
        List<String> serials = new ArrayList<>();
        answer.path("serials").forEach(serial -> serials.add(serial.asText()));
        BridgeFiles.write(file(answer, serials), file);
        return serials;
    }

    private static JsonNode ask(URI server, String code) throws IOException {
        String path =
                "/api/pairings/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/redemption";
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(LIMIT)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"bridge\"}"))
                        .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            HttpResponse<String> answer = client.send(request, LIMITED);
            if (answer.statusCode() != CREATED) {
                throw new IOException(
                        "The server refuses the code: " + reason(answer.body(), answer));
            }
            return JSON.readTree(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String reason(String body, HttpResponse<String> answer) {
        try {
            JsonNode detail = JSON.readTree(body).path("detail");
            return detail.isTextual() ? detail.asText() : "status " + answer.statusCode();
        } catch (IOException e) {
            return "status " + answer.statusCode();
        }
    }

    private static BridgeFile file(JsonNode answer, List<String> serials) throws IOException {
        JsonNode relay = answer.path("relay");
        JsonNode mqtt = answer.path("mqtt");
        if (!relay.path("id").isTextual() || !mqtt.path("host").isTextual()) {
            throw new IOException("The server's answer has no relay or no broker");
        }
        String scheme = mqtt.path("tls").asBoolean() ? "ssl" : "tcp";
        return new BridgeFile(
                relay.path("id").asText(),
                relay.path("password").asText(),
                scheme + "://" + mqtt.path("host").asText() + ":" + mqtt.path("port").asInt(),
                text(mqtt.path("fingerprint")),
                null,
                null,
                null,
                serials.stream()
                        .map(serial -> new BridgeFile.Device(serial, "", 60, null, null, null))
                        .toList());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    private Redemption() {}
}
