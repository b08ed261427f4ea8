package dev.syncdesk.device.bluetooth.tinyb;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of JSON between parent and helper. A line that is none of theirs reads as null. */
final class Lines {

    /** Two thousand devices with all that they advertise are a quarter of it. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .build();

    static String write(Object line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> @Nullable T read(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /**
     * The next line, or null at the end.
     *
     * @throws IOException if it is longer than any that is sent
     */
    static @Nullable String next(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '\n') {
                return line.toString();
            }
            if (line.length() == LONGEST) {
                throw new IOException("a line is longer than " + LONGEST + " characters");
            }
            line.append((char) letter);
        }
        return null;
    }

    private Lines() {}
}
