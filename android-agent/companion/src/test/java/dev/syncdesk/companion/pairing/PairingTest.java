package dev.syncdesk.companion.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.syncdesk.companion.store.Seals;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
final class PairingTest {

    private static final URI SERVER = URI.create("https://desk.example.org/");
    private static final PairedDesk DESK =
            new PairedDesk(
                    SERVER,
                    "r-7kq2m0x9wz4t",
                    "open-sesame",
                    URI.create("ssl://mqtt.example.org:8883"),
                    "ab12",
                    "t-secret",
                    List.of("AU2-1", "AU2-2"));

    @TempDir Path folder;

    @Test
    void the_desks_answer_is_all_that_is_needed() throws IOException {
        String answer =
                """
                {"relay":{"id":"r-7kq2m0x9wz4t","username":"r-7kq2m0x9wz4t",
                          "password":"open-sesame"},
                 "mqtt":{"host":"mqtt.example.org","port":8883,"tls":true,"fingerprint":"ab12"},
                 "token":"t-secret","serials":["AU2-1","AU2-2"]}""";

        assertEquals(DESK, PairedDeskText.answered(SERVER, bytes(answer)));
    }

    @Test
    void an_answer_cannot_send_the_app_to_another_server() throws IOException {
        String answer =
                """
                {"server":"https://evil.example.org","relay":{"id":"r-1","password":"p"},
                 "mqtt":{"host":"h","port":1883,"tls":false,"fingerprint":null},
                 "token":null,"serials":[]}""";

        PairedDesk desk = PairedDeskText.answered(SERVER, bytes(answer));

        assertEquals(SERVER, desk.server());
        assertNull(desk.token());
        assertEquals(URI.create("tcp://h:1883"), desk.broker());
    }

    @Test
    void an_answer_that_is_none_says_what_is_missing() {
        IOException refused =
                assertThrows(
                        IOException.class,
                        () -> PairedDeskText.answered(SERVER, bytes("{\"relay\":{\"id\":\"r\"}}")));

        assertEquals("password is missing", refused.getMessage());
    }

    @Test
    void a_pairing_survives_a_restart_and_is_not_readable_on_disk() throws IOException {
        new Pairing(folder, Seals.same()).with(DESK);

        assertEquals(DESK, new Pairing(folder, Seals.same()).desk());
        String onDisk = Files.readString(folder.resolve("desk"), StandardCharsets.ISO_8859_1);
        assertFalse(onDisk.contains("open-sesame") || onDisk.contains("mqtt"));
    }

    @Test
    void a_file_whose_key_is_gone_is_no_pairing() throws IOException {
        new Pairing(folder, Seals.same()).with(DESK);

        assertNull(new Pairing(folder, Seals.other()).desk());
    }

    @Test
    void an_ended_pairing_leaves_nothing() throws IOException {
        Pairing pairing = new Pairing(folder, Seals.same());
        pairing.with(DESK);
        pairing.end();

        assertNull(new Pairing(folder, Seals.same()).desk());
        assertFalse(Files.exists(folder.resolve("desk")));
    }

    @Test
    void what_is_secret_is_in_no_text() {
        assertFalse(DESK.toString().contains("open-sesame"));
        assertFalse(DESK.toString().contains("t-secret"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
