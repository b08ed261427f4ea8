package dev.syncdesk.support.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;

/**
 * A token as OAuth 2 names its parts (RFC 6749, 5.1).
 *
 * @param expiresInSeconds how long it lasts
 */
@Serdeable
public record LoginView(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresInSeconds) {

    static LoginView of(String secret, Duration lifetime) {
        return new LoginView(secret, "Bearer", lifetime.toSeconds());
    }

    @Override
    public String toString() {
        return "LoginView[" + tokenType + "]";
    }
}
