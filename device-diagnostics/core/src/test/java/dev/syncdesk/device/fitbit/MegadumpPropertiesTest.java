package dev.syncdesk.device.fitbit;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MegadumpPropertiesTest {

    @Property(tries = 5_000)
    void no_file_makes_it_throw(@ForAll byte[] file) {
        assertNotNull(Megadump.decode(MegadumpFile.bytes(file)));
    }

    @Property(tries = 2_000)
    void no_text_makes_it_throw(@ForAll String text) {
        assertNotNull(Megadump.decode(MegadumpFile.bytes(text.getBytes(StandardCharsets.UTF_8))));
    }
}
