package dev.syncdesk.support.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Texts as customers write them, of which some tell of faults that no rule knows. */
public final class CustomersTexts {

    private static final String FILE = "/case-texts.txt";
    private static final Set<String> KNOWN = Set.of("-", "sync");

    private CustomersTexts() {}

    /**
     * One of them.
     *
     * @param fault that it tells of; {@code sync} for what rules explain, a hyphen for anything
     *     else
     */
    public record Told(String language, String fault, String subject, String message) {

        public boolean isNoise() {
            return KNOWN.contains(fault);
        }

        public boolean isExplained() {
            return fault.equals("sync");
        }
    }

    public static List<Told> all() {
        try (InputStream in = CustomersTexts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 4))
                    .map(part -> new Told(part[0], part[1], part[2], part[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
