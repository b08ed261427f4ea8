package dev.syncdesk.companion.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.NotReadable;
import dev.syncdesk.device.report.Wire;
import dev.syncdesk.device.report.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads one JSON object, for files and for the desk. */
public final class Text {

    /** Writes an object's fields. */
    public interface Content {
        void write(FieldWriter out) throws IOException;
    }

    /** Reads an object whose start is behind. */
    public interface Reading<T> {
        T read(Fields in) throws IOException;
    }

    public static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = Wire.generator(bytes, WireFormat.JSON)) {
            FieldWriter out = new FieldWriter(generator);
            out.enter();
            content.write(out);
            out.leave();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws IOException with a sentence, if it is no such object
     */
    public static <T> T read(byte[] text, Reading<T> reading) throws IOException {
        try (JsonParser parser = Wire.parser(text, WireFormat.JSON)) {
            Fields in = new Fields(parser);
            if (!in.enter()) {
                throw new IOException("There is no object");
            }
            return reading.read(in);
        } catch (NotReadable e) {
            throw new IOException(e.detail(), e);
        }
    }

    private Text() {}
}
