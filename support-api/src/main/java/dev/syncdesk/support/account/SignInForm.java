package dev.syncdesk.support.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in form.
 *
 * @param next the page that was asked for before signing in
 */
@Serdeable
record SignInForm(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password,
        @Nullable @Size(max = 2000) String next) {

    static final SignInForm EMPTY = new SignInForm("", "", null);

    Credentials credentials() {
        return new Credentials(email, password);
    }

    @Override
    public String toString() {
        return "SignInForm[" + email + "]";
    }
}
