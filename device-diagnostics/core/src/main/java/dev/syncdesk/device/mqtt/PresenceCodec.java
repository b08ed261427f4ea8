package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code presence/1}. */
public final class PresenceCodec {

    private static final int MAX_WORDS = 16;

    /** Never throws, whatever the bytes are. */
    public static Decoded<Presence> decode(byte[] payload, WireFormat format) {
        return new Reader().decode(payload, format);
    }

    public static byte[] encode(Presence presence, WireFormat format) {
        return MessageReader.encode(
                Presence.SCHEMA,
                format,
                out -> {
                    out.word("status", presence.status());
                    out.text("connection", presence.connection());
                    out.time("at", presence.at());
                    out.word("kind", presence.kind());
                    out.flag("receipts", presence.receipts());
                    out.texts("languages", presence.languages());
                    out.texts("accepts", presence.accepts());
                    out.texts("commands", presence.commands());
                });
    }

    private static final class Reader extends MessageReader<Presence> {

        private Presence.@Nullable Status status;
        private @Nullable String connection;
        private @Nullable Instant at;
        private @Nullable RelayKind kind;
        private @Nullable Boolean receipts;
        private List<String> languages = Collections.emptyList();
        private List<String> accepts = Collections.emptyList();
        private List<String> commands = Collections.emptyList();

        Reader() {
            super(Presence.SCHEMA);
        }

        @Override
        void field(String name, Fields in) throws IOException {
            switch (name) {
                case "status" -> status = in.word(Presence.Status.WORDS);
                case "connection" -> connection = in.id();
                case "at" -> at = in.time();
                case "kind" -> kind = in.word(RelayKind.WORDS);
                case "receipts" -> receipts = in.flag();
                case "languages" -> languages = in.texts(MAX_WORDS, Fields.MAX_TEXT);
                case "accepts" -> accepts = in.texts(MAX_WORDS, Fields.MAX_TEXT);
                case "commands" -> commands = in.texts(MAX_WORDS, Fields.MAX_TEXT);
                default -> in.skip();
            }
        }

        @Override
        Presence message(Fields in) {
            return new Presence(
                    in.required(status, "status"),
                    in.required(connection, "connection"),
                    at,
                    kind,
                    Boolean.TRUE.equals(receipts),
                    languages,
                    accepts,
                    commands);
        }
    }

    private PresenceCodec() {}
}
