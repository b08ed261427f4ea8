package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a message of the protocol field by field. What is unknown is left out. */
public final class FieldWriter {

    private final JsonGenerator out;

    public FieldWriter(JsonGenerator out) {
        this.out = out;
    }

    public void enter() throws IOException {
        out.writeStartObject();
    }

    public void enter(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    public void leave() throws IOException {
        out.writeEndObject();
    }

    public void enterArray(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    public void leaveArray() throws IOException {
        out.writeEndArray();
    }

    public void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    public void texts(String name, List<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(value);
        }
        out.writeEndArray();
    }

    public void word(String name, @Nullable WireWord value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.wire());
        }
    }

    public void time(String name, @Nullable Instant value) throws IOException {
        if (value != null) {
            out.writeStringField(name, Rfc3339.format(value));
        }
    }

    /** As milliseconds since 1970, for texts that only this code reads. */
    void millis(String name, @Nullable Instant value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.toEpochMilli());
        }
    }

    public void whole(String name, @Nullable Long value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.longValue());
        }
    }

    public void integer(String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            out.writeNumberField(name, value.intValue());
        }
    }

    public void flag(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            out.writeBooleanField(name, value);
        }
    }
}
