package dev.syncdesk.support.connector;

import dev.syncdesk.support.platform.OutsideCalls;
import dev.syncdesk.support.platform.OutsideCalls.Answer;
import dev.syncdesk.support.platform.OutsideCalls.Call;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
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

    private static final long SHORTEST_LIFETIME_SECONDS = 60;

    private final OutsideCalls calls;
    private final CloudSettings settings;
    private final JsonMapper json;

    Cloud(OutsideCalls calls, CloudSettings settings, JsonMapper json) {
        this.calls = calls;
        this.settings = settings;
        this.json = json;
    }

    /**
     * @return the document, which nobody has looked at yet
     * @throws Ended if the cloud does not know the token
     */
    byte[] devices(String accessToken) throws IOException {
        Call call =
                new Call(
                        "GET",
                        settings.devicesUrl(),
                        Map.of(
                                "Authorization",
                                "Bearer " + accessToken,
                                "Accept",
                                "application/json"),
                        "");
        Answer answer = calls.send(call);
        return switch (answer.status()) {
            case 200 -> answer.body();
            case 401, 403 -> throw new Ended("The cloud refused the token: " + answer.status());
            default -> throw new IOException("The cloud answered " + answer.status());
        };
    }

    /**
     * @throws Ended if the cloud has ended the permission
     */
    Tokens refresh(String refreshToken) throws IOException {
        String form =
                "grant_type=refresh_token&refresh_token="
                        + encoded(refreshToken)
                        + "&client_id="
                        + encoded(settings.clientId())
                        + "&client_secret="
                        + encoded(settings.clientSecret());
        Call call =
                new Call(
                        "POST",
                        settings.tokenUrl(),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        form);
        Answer answer = calls.send(call);
        return switch (answer.status()) {
            case 200 -> tokens(answer.body());
            case 400, 401 -> throw new Ended("The cloud has ended the permission");
            default -> throw new IOException("The cloud answered " + answer.status());
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
