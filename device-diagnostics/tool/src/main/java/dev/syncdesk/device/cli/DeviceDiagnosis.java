package dev.syncdesk.device.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.syncdesk.device.bluetooth.reader.DeviceReading;
import dev.syncdesk.device.bluetooth.reader.Position;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Set;

/** A reading, what is wrong by it, and what to do about it. */
record DeviceDiagnosis(DeviceReading reading, Diagnosis diagnosis) {

    private static final JsonFactory JSON = new JsonFactory();

    static DeviceDiagnosis of(DeviceReading reading, Instant now) {
        return new DeviceDiagnosis(reading, Diagnosis.of(reading.report(), now));
    }

    String text() {
        StringWriter text = new StringWriter();
        text.write(ReadingText.of(reading));
        diagnosis.print(new PrintWriter(text, true));
        return text.toString();
    }

    /** One document, without what is sensitive and was not asked for. */
    String json(Set<Sensitive> include) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("device");
            json.writeStringField("address", reading.seen().address().text());
            json.writeStringField("kind", reading.kind());
            writeSensitive(json, include);
            json.writeEndObject();
            json.writeArrayFieldStart("notGiven");
            for (String sentence : reading.refusals()) {
                json.writeString(sentence);
            }
            json.writeEndArray();
            diagnosis.writeFields(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private void writeSensitive(JsonGenerator json, Set<Sensitive> include) throws IOException {
        String name = reading.seen().name();
        if (name != null && include.contains(Sensitive.DEVICE_NAME)) {
            json.writeStringField("name", name);
        }
        Position position = reading.position();
        if (position != null && include.contains(Sensitive.POSITION)) {
            json.writeObjectFieldStart("position");
            json.writeNumberField("latitudeDegrees", position.latitudeDegrees());
            json.writeNumberField("longitudeDegrees", position.longitudeDegrees());
            json.writeEndObject();
        }
    }
}
