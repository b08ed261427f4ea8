package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code command-result/1}. */
public final class CommandResultCodec {

    /** Never throws, whatever the bytes are. */
    public static Decoded<CommandResult> decode(byte[] payload, WireFormat format) {
        return new Reader().decode(payload, format);
    }

    public static byte[] encode(CommandResult result, WireFormat format) {
        return MessageReader.encode(
                CommandResult.SCHEMA,
                format,
                out -> {
                    out.text("requestId", result.requestId());
                    out.word("state", result.state());
                    out.time("at", result.at());
                    out.text("detail", result.detail());
                });
    }

    private static final class Reader extends MessageReader<CommandResult> {

        private @Nullable String requestId;
        private CommandResult.@Nullable State state;
        private @Nullable Instant at;
        private @Nullable String detail;

        Reader() {
            super(CommandResult.SCHEMA);
        }

        @Override
        @Nullable String id() {
            return requestId == null || state == null ? null : requestId + "/" + state.wire();
        }

        @Override
        void field(String name, Fields in) throws IOException {
            switch (name) {
                case "requestId" -> requestId = in.id();
                case "state" -> state = in.word(CommandResult.State.WORDS);
                case "at" -> at = in.time();
                case "detail" -> detail = in.id();
                default -> in.skip();
            }
        }

        @Override
        CommandResult message(Fields in) {
            return new CommandResult(
                    in.required(requestId, "requestId"),
                    in.required(state, "state"),
                    in.required(at, "at"),
                    detail);
        }
    }

    private CommandResultCodec() {}
}
