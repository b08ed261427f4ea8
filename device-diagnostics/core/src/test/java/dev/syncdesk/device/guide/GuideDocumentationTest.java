package dev.syncdesk.device.guide;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GuideDocumentationTest {

    private static final Path PAGE = Path.of("../../docs/guides.md");

    @Test
    void the_worked_example_is_a_valid_guide() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        String example = page.substring(start, page.indexOf("```", start));
        GuideReading reading = GuideYaml.read("guides.md", example);
        assertInstanceOf(GuideReading.Valid.class, reading, reading.toString());
    }

    @Test
    void the_page_names_every_command() throws IOException {
        String page = Files.readString(PAGE);
        for (DeviceCommand command : DeviceCommand.values()) {
            assertTrue(page.contains('`' + command.wire() + '`'), command.wire());
        }
    }
}
