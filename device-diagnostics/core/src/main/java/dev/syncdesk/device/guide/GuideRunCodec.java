package dev.syncdesk.device.guide;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A run as compact JSON text, for a database column. What is null is left out. */
public final class GuideRunCodec {

    private static final JsonFactory JSON = new JsonFactory();

    private GuideRunCodec() {}

    public static String encode(GuideRun run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new GuideRunWriter(json).write(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * @throws IllegalArgumentException if the text is not a run
     */
    public static GuideRun decode(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a run is a JSON object");
            }
            return new GuideRunReader(json).read();
        } catch (IOException e) {
            throw new IllegalArgumentException("not a run: " + e.getMessage(), e);
        }
    }
}
