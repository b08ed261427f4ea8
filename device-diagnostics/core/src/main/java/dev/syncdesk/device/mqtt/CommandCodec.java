package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code command/1}. */
public final class CommandCodec {

    private static final int MAX_ARGUMENTS = 16;
    private static final int MAX_ARGUMENT = 256;

    /** Never throws, whatever the bytes are. */
    public static Decoded<CommandMessage> decode(byte[] payload, WireFormat format) {
        return new Reader().decode(payload, format);
    }

    public static byte[] encode(CommandMessage command, WireFormat format) {
        return MessageReader.encode(
                CommandMessage.SCHEMA,
                format,
                out -> {
                    out.text("requestId", command.requestId());
                    out.text("command", command.command());
                    out.enter("arguments");
                    for (Map.Entry<String, String> one : command.arguments().entrySet()) {
                        out.text(one.getKey(), one.getValue());
                    }
                    out.leave();
                    out.time("expiresAt", command.expiresAt());
                });
    }

    private static final class Reader extends MessageReader<CommandMessage> {

        private @Nullable String requestId;
        private @Nullable String command;
        private Map<String, String> arguments = Collections.emptyMap();
        private @Nullable Instant expiresAt;

        Reader() {
            super(CommandMessage.SCHEMA);
        }

        @Override
        @Nullable String id() {
            return requestId;
        }

        @Override
        void field(String name, Fields in) throws IOException {
            switch (name) {
                case "requestId" -> requestId = in.id();
                case "command" -> command = in.id();
                case "arguments" -> arguments = arguments(in);
                case "expiresAt" -> expiresAt = in.time();
                default -> in.skip();
            }
        }

        private static Map<String, String> arguments(Fields in) throws IOException {
            Map<String, String> read = new LinkedHashMap<>();
            if (in.enter()) {
                while (in.next()) {
                    String name = in.name();
                    String value = in.text(MAX_ARGUMENT);
                    if (value != null && read.size() < MAX_ARGUMENTS) {
                        read.put(name, value);
                    }
                }
            }
            return Collections.unmodifiableMap(read);
        }

        @Override
        CommandMessage message(Fields in) {
            return new CommandMessage(
                    in.required(requestId, "requestId"),
                    in.required(command, "command"),
                    arguments,
                    in.required(expiresAt, "expiresAt"));
        }
    }

    private CommandCodec() {}
}
