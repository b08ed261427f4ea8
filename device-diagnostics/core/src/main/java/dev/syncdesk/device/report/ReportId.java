package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the id of a message that could not be read, so that a receipt can reject it by name. */
final class ReportId {

    /** Null if there is none before the place where the bytes stop being readable. */
    static @Nullable String find(byte[] payload, WireFormat format) {
        byte[] head = Arrays.copyOf(payload, Math.min(payload.length, ReportCodec.MAX_BYTES));
        try (JsonParser in = Wire.parser(head, format)) {
            return in.nextToken() == JsonToken.START_OBJECT ? find(in) : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable String find(JsonParser in) throws IOException {
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            JsonToken value = in.nextToken();
            if (field.equals("id") && value == JsonToken.VALUE_STRING) {
                String id = in.getText();
                return WireId.isValid(id) ? id : null;
            }
            in.skipChildren();
        }
        return null;
    }

    private ReportId() {}
}
