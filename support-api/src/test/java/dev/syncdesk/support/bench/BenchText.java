package dev.syncdesk.support.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The statements beside the benches, with their values filled in. */
final class BenchText {

    private BenchText() {}

    /**
     * @param values for each <code>${name}</code>
     */
    static String read(String name, Map<String, String> values) {
        try (InputStream in = BenchText.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IllegalStateException("There is no bench/" + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("${" + value.getKey() + "}", value.getValue());
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
