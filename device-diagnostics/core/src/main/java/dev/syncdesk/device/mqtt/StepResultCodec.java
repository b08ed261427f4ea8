package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code step-result/1}. */
public final class StepResultCodec {

    /** Never throws, whatever the bytes are. */
    public static Decoded<StepResult> decode(byte[] payload, WireFormat format) {
        return new Reader().decode(payload, format);
    }

    public static byte[] encode(StepResult result, WireFormat format) {
        return MessageReader.encode(
                StepResult.SCHEMA,
                format,
                out -> {
                    out.text("delivery", result.delivery());
                    out.word("state", result.state());
                    out.time("at", result.at());
                    out.text("answer", result.answer());
                });
    }

    private static final class Reader extends MessageReader<StepResult> {

        private @Nullable String delivery;
        private StepResult.@Nullable State state;
        private @Nullable Instant at;
        private @Nullable String answer;

        Reader() {
            super(StepResult.SCHEMA);
        }

        @Override
        @Nullable String id() {
            return delivery == null || state == null ? null : delivery + "/" + state.wire();
        }

        @Override
        void field(String name, Fields in) throws IOException {
            switch (name) {
                case "delivery" -> delivery = in.id();
                case "state" -> state = in.word(StepResult.State.WORDS);
                case "at" -> at = in.time();
                case "answer" -> answer = in.id();
                default -> in.skip();
            }
        }

        @Override
        StepResult message(Fields in) {
            StepResult.State known = in.required(state, "state");
            if (known == StepResult.State.ANSWERED) {
                in.required(answer, "answer");
            }
            return new StepResult(
                    in.required(delivery, "delivery"), in.required(at, "at"), known, answer);
        }
    }

    private StepResultCodec() {}
}
