package dev.syncdesk.device.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    @TempDir Path folder;

    @Test
    void a_line_is_a_relay_and_its_password() throws IOException {
        Path file = Files.writeString(folder.resolve("c"), "# mine\n\nr-1 secret one\nr-2\tx\n");
        assertEquals(Map.of("r-1", "secret one", "r-2", "x"), Credentials.read(file));
    }

    @Test
    void a_line_without_a_password_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("c"), "r-1 secret\nr-2\n");
        IOException refused = assertThrows(IOException.class, () -> Credentials.read(file));
        assertTrue(String.valueOf(refused.getMessage()).contains("line 2"));
    }
}
