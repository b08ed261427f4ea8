package dev.syncdesk.support.device;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncdesk.device.diagnosis.Evidence;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A finding's evidence as text: JSON rows of signal, value, time and relay. */
public final class EvidenceText {

    // More than any rule gives, and well inside the column.
    private static final int MAX_LINES = 20;

    private static final JsonFactory JSON = new JsonFactory();

    private EvidenceText() {}

    public static String encode(List<Evidence> evidence) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (Evidence line : evidence.subList(0, Math.min(MAX_LINES, evidence.size()))) {
                write(line, out);
            }
            out.writeEndArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString();
    }

    /** Text that another version wrote and this one cannot read is no evidence. */
    public static List<Evidence> decode(String text) {
        List<Evidence> evidence = new ArrayList<>();
        try (JsonParser in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                evidence.add(read(in));
            }
        } catch (IOException | DateTimeException unreadable) {
            return List.copyOf(evidence);
        }
        return List.copyOf(evidence);
    }

    /** One line as a person reads it: {@code battery 12 % at 2026-11-21T19:00:00Z}. */
    public static String sentence(Evidence line) {
        String signal = line.signal().replaceFirst("\\.percent$", "").replace('.', ' ');
        return signal + " " + line.value() + " at " + line.at();
    }

    private static void write(Evidence line, JsonGenerator out) throws IOException {
        out.writeStartArray();
        out.writeString(line.signal());
        out.writeString(line.value());
        out.writeString(line.at().toString());
        out.writeString(line.relay());
        out.writeEndArray();
    }

    private static Evidence read(JsonParser in) throws IOException {
        String signal = in.nextTextValue();
        String value = in.nextTextValue();
        Instant at = Instant.parse(in.nextTextValue());
        String relay = in.nextTextValue();
        in.nextToken();
        return new Evidence(signal, value, at, relay);
    }
}
