package dev.syncdesk.support.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PasswordHashTest {

    /** Of the reference implementation's own tests: version 0x13, two passes, 64 MiB. */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                    + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Test
    void it_agrees_with_the_reference() {
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        assertEquals(REFERENCE, PasswordHash.of("password", 65_536, 2, 1, salt, 32).text());
    }

    @Test
    void what_is_stored_fits_its_password_alone() {
        PasswordHash stored = PasswordHash.read(REFERENCE);
        assertTrue(stored.isOf("password"));
        assertFalse(stored.isOf("Password"));
        assertFalse(stored.isOf(""));
    }

    @Test
    void another_scheme_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> PasswordHash.read("$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXP"));
    }
}
