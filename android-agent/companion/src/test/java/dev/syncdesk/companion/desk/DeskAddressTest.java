package dev.syncdesk.companion.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class DeskAddressTest {

    @Test
    void a_name_alone_is_asked_over_tls() {
        URI desk = URI.create("https://desk.example.org/");

        assertEquals(desk, DeskAddress.read("desk.example.org", false));
        assertEquals(desk, DeskAddress.read(" HTTPS://Desk.Example.org/my?x=1 ", false));
    }

    @Test
    void without_tls_only_a_developers_build_asks() {
        assertNull(DeskAddress.read("http://10.0.2.2:8080", false));
        assertEquals(
                URI.create("http://10.0.2.2:8080/"),
                DeskAddress.read("http://10.0.2.2:8080", true));
    }

    @Test
    void what_is_no_address_is_none() {
        assertNull(DeskAddress.read("", true));
        assertNull(DeskAddress.read("two words", true));
        assertNull(DeskAddress.read("ftp://desk.example.org", true));
        assertNull(DeskAddress.read("https://mia:secret@desk.example.org", true));
        assertNull(DeskAddress.read("https://", true));
        assertNull(DeskAddress.read("x".repeat(201), true));
    }
}
