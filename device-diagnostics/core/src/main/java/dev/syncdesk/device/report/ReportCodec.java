package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads and writes {@code report/1}. */
public final class ReportCodec {

    public static final String SCHEMA = "report/1";

    /** What a payload may be at most. */
    public static final int MAX_BYTES = 64 * 1024;

    /** Never throws, whatever the bytes are. */
    public static Decoded<DeviceReport> decode(byte[] payload, WireFormat format) {
        return switch (read(payload, format)) {
            case Decoded.Malformed<ReadReport> bad ->
                    new Decoded.Malformed<>(bad.reason(), bad.detail(), bad.id());
            case Decoded.Value<ReadReport>(ReadReport good) -> new Decoded.Value<>(good.report());
        };
    }

    /** The same, and whether the report says all that its bytes say. */
    public static Decoded<ReadReport> read(byte[] payload, WireFormat format) {
        if (payload.length > MAX_BYTES) {
            String detail = "The payload of " + payload.length + " bytes is over " + MAX_BYTES;
            return malformed("too-large", detail, payload, format);
        }
        if (payload.length == 0) {
            return unreadable(payload, format);
        }
        if (format == WireFormat.JSON && !Utf8.isText(payload)) {
            return malformed("not-json", "The payload is not UTF-8 text", payload, format);
        }
        try (JsonParser parser = Wire.parser(payload, format)) {
            Fields in = new Fields(parser);
            DeviceReport report = ReportReader.read(in);
            return new Decoded.Value<>(new ReadReport(report, !in.hasLeftOut()));
        } catch (NotReadable e) {
            return malformed(e.reason(), e.detail(), payload, format);
        } catch (StreamConstraintsException e) {
            String detail = "The payload nests deeper than " + Wire.MAX_NESTING + " levels";
            return malformed("not-the-schema", detail, payload, format);
        } catch (IOException | RuntimeException e) {
            // The CBOR reader throws an unchecked exception at some sequences that are not CBOR.
            return unreadable(payload, format);
        }
    }

    public static byte[] encode(DeviceReport report, WireFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator generator = Wire.generator(out, format)) {
            ReportWriter.write(report, new FieldWriter(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Decoded<ReadReport> unreadable(byte[] payload, WireFormat format) {
        return switch (format) {
            case JSON -> malformed("not-json", "The payload is not JSON", payload, format);
            case CBOR -> malformed("not-cbor", "The payload is not CBOR", payload, format);
        };
    }

    private static Decoded<ReadReport> malformed(
            String reason, String detail, byte[] payload, WireFormat format) {
        return new Decoded.Malformed<>(reason, detail, ReportId.find(payload, format));
    }

    private ReportCodec() {}
}
