package dev.syncdesk.support.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class HmacSha256Test {

    /** RFC 4231, section 4.3. */
    @Test
    void it_is_the_one_of_the_rfc() {
        assertEquals(
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                HmacSha256.hex(
                        "Jefe", "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void two_texts_are_the_same_or_not() {
        assertTrue(HmacSha256.isSame("sha256=ab", "sha256=ab"));
        assertFalse(HmacSha256.isSame("sha256=ab", "sha256=ac"));
        assertFalse(HmacSha256.isSame("", "sha256=ac"));
    }
}
