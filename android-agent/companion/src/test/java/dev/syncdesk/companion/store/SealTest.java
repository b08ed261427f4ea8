package dev.syncdesk.companion.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SealTest {

    private static final byte[] SECRET = "open-sesame".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_was_sealed_opens_with_the_same_key() throws GeneralSecurityException {
        byte[] sealed = Seals.same().close(SECRET);

        assertArrayEquals(SECRET, Seals.same().open(sealed));
    }

    @Test
    void the_same_secret_is_never_sealed_the_same() throws GeneralSecurityException {
        byte[] one = Seals.same().close(SECRET);

        assertFalse(Arrays.equals(one, Seals.same().close(SECRET)));
    }

    @Test
    void a_changed_bit_a_cut_or_another_key_does_not_open() throws GeneralSecurityException {
        byte[] sealed = Seals.same().close(SECRET);
        byte[] changed = sealed.clone();
        changed[changed.length / 2] ^= 1;

        assertThrows(GeneralSecurityException.class, () -> Seals.same().open(changed));
        assertThrows(GeneralSecurityException.class, () -> Seals.other().open(sealed));
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThrows(GeneralSecurityException.class, () -> Seals.same().open(cut));
        }
    }
}
