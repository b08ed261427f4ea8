package dev.syncdesk.companion.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairingLinkTest {

    @Test
    void the_picture_says_where_and_what() {
        assertEquals(
                new PairingLink(
                        URI.create("https://desk.example.org/"), new PairingCode("7KQ2M0X9")),
                PairingLink.read("https://desk.example.org/my#pair=7KQ2M0X9", false));
        assertEquals(
                new PairingLink(URI.create("http://10.0.2.2:8080/"), new PairingCode("7KQ2M0X9")),
                PairingLink.read("http://10.0.2.2:8080/my#pair=7KQ2M0X9", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7KQ2M0X9",
                "https://desk.example.org/my",
                "https://desk.example.org/my#pair=",
                "https://desk.example.org/my#pair=7KQ2",
                "https://desk.example.org/my#7KQ2M0X9",
                "http://desk.example.org/my#pair=7KQ2M0X9",
                "https://mia@desk.example.org/my#pair=7KQ2M0X9",
                "javascript://x#pair=7KQ2M0X9",
                "desk.example.org#pair=7KQ2M0X9"
            })
    void other_pictures_say_nothing(String scanned) {
        assertNull(PairingLink.read(scanned, false));
    }
}
