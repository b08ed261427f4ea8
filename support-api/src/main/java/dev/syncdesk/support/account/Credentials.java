package dev.syncdesk.support.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. */
@Serdeable
public record Credentials(
        @NotBlank @Size(max = 254) String username, @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "Credentials[" + username + "]";
    }
}
