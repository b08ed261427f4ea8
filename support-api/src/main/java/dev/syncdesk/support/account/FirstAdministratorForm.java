package dev.syncdesk.support.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who the first administrator is. */
@Serdeable
record FirstAdministratorForm(
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(min = 12, max = 200) String password) {

    @Override
    public String toString() {
        return "FirstAdministratorForm[" + email + "]";
    }
}
