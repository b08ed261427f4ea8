package dev.syncdesk.support.connector;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Speaks with the maker's cloud: OAuth 2.0 (RFC 6749, section 6) and the list of devices. */
@Singleton
class Cloud {

    /**
     * What a refresh gave.
     *
     * @param refreshToken null where the old one stays good
     */
    record Tokens(String accessToken, @Nullable String refreshToken, Duration lifetime) {}

    /** The permission is over: nothing but a new one helps. */
    static final class Ended extends IOException {
        private static final long serialVersionUID = 1L;

        Ended(String message) {
            super(message);
        }
    }

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);
    private static final int MAX_BYTES = 512 * 1024;
    private static final long SHORTEST_LIFETIME_SECONDS = 60;

    /** Made when the cloud is asked first: it reads all certificates of the system. */
    private static final class Client {

        static final HttpClient HTTP =
                HttpClient.newBuilder().connectTimeout(ANSWERS_WITHIN).build();
    }

    private final CloudSettings settings;
    private final JsonMapper json;

    Cloud(CloudSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * @return the document, which nobody has looked at yet
     * @throws Ended if the cloud does not know the token
     */
    byte[] devices(String accessToken) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(settings.devicesUrl())
                        .header("Authorization", "Bearer " + accessToken)
                        .header("Accept", "application/json")
                        .GET();
        Answer answer = send(request);
        return switch (answer.status) {
            case 200 -> answer.body;
            case 401, 403 -> throw new Ended("The cloud refused the token: " + answer.status);
            default -> throw new IOException("The cloud answered " + answer.status);
        };
    }

    /**
     * @throws Ended if the cloud has ended the permission
     */
    Tokens refresh(String refreshToken) throws IOException, InterruptedException {
        String form =
                "grant_type=refresh_token&refresh_token="
                        + encoded(refreshToken)
                        + "&client_id="
                        + encoded(settings.clientId())
                        + "&client_secret="
                        + encoded(settings.clientSecret());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(settings.tokenUrl())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        Answer answer = send(request);
        return switch (answer.status) {
            case 200 -> tokens(answer.body);
            case 400, 401 -> throw new Ended("The cloud has ended the permission");
            default -> throw new IOException("The cloud answered " + answer.status);
        };
    }

    private Tokens tokens(byte[] body) throws IOException {
        JsonNode answer = json.readValue(body, JsonNode.class);
        JsonNode access = answer == null ? null : answer.get("access_token");
        if (answer == null || access == null || !access.isString()) {
            throw new IOException("The cloud gave no token");
        }
        JsonNode refresh = answer.get("refresh_token");
        JsonNode seconds = answer.get("expires_in");
        long lifetime = seconds != null && seconds.isNumber() ? seconds.getLongValue() : 0;
        return new Tokens(
                access.getStringValue(),
                refresh != null && refresh.isString() ? refresh.getStringValue() : null,
                Duration.ofSeconds(Math.max(SHORTEST_LIFETIME_SECONDS, lifetime)));
    }

    private record Answer(int status, byte[] body) {}

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                Client.HTTP.send(
                        request.timeout(ANSWERS_WITHIN).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] bytes = body.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("The cloud answered with over " + MAX_BYTES + " bytes");
            }
            return new Answer(answer.statusCode(), bytes);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
