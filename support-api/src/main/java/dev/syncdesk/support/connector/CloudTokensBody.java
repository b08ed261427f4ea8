package dev.syncdesk.support.connector;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * OAuth 2.0 tokens as the cloud gave them.
 *
 * @param expiresInSeconds how long the access token is good from now; 0 for one that is over
 */
@Serdeable
record CloudTokensBody(
        @NotBlank @Size(max = 4000) String accessToken,
        @NotBlank @Size(max = 4000) String refreshToken,
        @NotNull @Min(0) @Max(31_536_000) Integer expiresInSeconds) {}
