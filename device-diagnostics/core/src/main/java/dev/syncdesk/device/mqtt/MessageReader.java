package dev.syncdesk.device.mqtt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.NotReadable;
import dev.syncdesk.device.report.ReportCodec;
import dev.syncdesk.device.report.Wire;
import dev.syncdesk.device.report.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one message field by field, and remembers its name in case the rest is bad. */
abstract class MessageReader<T> {

    private final String schema;
    private @Nullable String found;

    MessageReader(String schema) {
        this.schema = schema;
    }

    /** Reads the value of one field, or skips it. */
    abstract void field(String name, Fields in) throws IOException;

    /** The message, when all fields were read. */
    abstract T message(Fields in);

    /** The name by which a receipt can reject the message; null if it was not read. */
    @Nullable String id() {
        return null;
    }

    private T read(Fields in) throws IOException {
        if (!in.enter()) {
            throw new NotReadable("not-the-schema", "The message is null");
        }
        while (in.next()) {
            if (in.name().equals("schema")) {
                found = in.text();
            } else {
                field(in.name(), in);
            }
        }
        if (!schema.equals(found)) {
            throw new NotReadable("not-the-schema", "schema " + found + " is not " + schema);
        }
        T message = message(in);
        in.end();
        return message;
    }

    /** Never throws, whatever the bytes are. */
    Decoded<T> decode(byte[] payload, WireFormat format) {
        if (payload.length > ReportCodec.MAX_BYTES) {
            return malformed(
                    "too-large", "The payload of " + payload.length + " bytes is too large");
        }
        try (JsonParser parser = Wire.parser(payload, format)) {
            return new Decoded.Value<>(read(new Fields(parser)));
        } catch (NotReadable e) {
            return malformed(e.reason(), e.detail());
        } catch (IOException | RuntimeException e) {
            // The CBOR reader throws an unchecked exception at some sequences that are not CBOR.
            return unreadable(format);
        }
    }

    private Decoded<T> unreadable(WireFormat format) {
        return switch (format) {
            case JSON -> malformed("not-json", "The payload is not JSON");
            case CBOR -> malformed("not-cbor", "The payload is not CBOR");
        };
    }

    private Decoded<T> malformed(String reason, String detail) {
        return new Decoded.Malformed<>(reason, detail, id());
    }

    /** Writes what is inside an object. */
    interface Content {
        void write(FieldWriter out) throws IOException;
    }

    static byte[] encode(String schema, WireFormat format, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = Wire.generator(bytes, format)) {
            FieldWriter out = new FieldWriter(generator);
            out.enter();
            out.text("schema", schema);
            content.write(out);
            out.leave();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
