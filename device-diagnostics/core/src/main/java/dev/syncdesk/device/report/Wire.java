package dev.syncdesk.device.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Opens readers and writers of both formats, with bounds on what a stranger may send. */
public final class Wire {

    /** How deep objects may nest, those that are skipped included. */
    public static final int MAX_NESTING = 32;

    private static final int MAX_PAYLOAD_BYTES = ReportCodec.MAX_BYTES;

    // Numbers may be as long as the payload: they are then out of range, which says more than
    // "unreadable" does.
    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(MAX_PAYLOAD_BYTES)
                    .maxNameLength(MAX_PAYLOAD_BYTES)
                    .maxNumberLength(MAX_PAYLOAD_BYTES)
                    .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(BOUNDS).build();

    private static final CBORFactory CBOR =
            CBORFactory.builder().streamReadConstraints(BOUNDS).build();

    public static JsonParser parser(byte[] payload, WireFormat format) throws IOException {
        return factory(format).createParser(payload);
    }

    public static JsonGenerator generator(ByteArrayOutputStream out, WireFormat format)
            throws IOException {
        return factory(format).createGenerator(out);
    }

    private static JsonFactory factory(WireFormat format) {
        return switch (format) {
            case JSON -> JSON;
            case CBOR -> CBOR;
        };
    }

    private Wire() {}
}
