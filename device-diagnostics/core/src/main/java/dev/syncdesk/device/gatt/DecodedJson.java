package dev.syncdesk.device.gatt;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes what came out of bytes as one JSON object: its fields, or {@code {"error": …}}. */
public final class DecodedJson {

    public static void write(Decoded<? extends GattValue> decoded, JsonGenerator out)
            throws IOException {
        switch (decoded) {
            case Decoded.Value<? extends GattValue> found -> {
                out.writeStartObject();
                found.value().write(new ValueFields(out));
                out.writeEndObject();
            }
            case Decoded.Malformed<? extends GattValue> malformed ->
                    writeError(malformed.fault().text(), out);
        }
    }

    public static void writeError(String error, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("error", error);
        out.writeEndObject();
    }

    private DecodedJson() {}
}
