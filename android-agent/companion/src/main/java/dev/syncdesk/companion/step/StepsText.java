package dev.syncdesk.companion.step;

import dev.syncdesk.companion.store.Text;
import dev.syncdesk.device.mqtt.StepClosed;
import dev.syncdesk.device.mqtt.StepCodec;
import dev.syncdesk.device.mqtt.StepMessage;
import dev.syncdesk.device.mqtt.StepNotice;
import dev.syncdesk.device.mqtt.StepResult;
import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.Fields;
import dev.syncdesk.device.report.WireFormat;
import dev.syncdesk.device.report.WireWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps as text, for their file; each message as it came. */
final class StepsText {

    private static final int LONGEST_MESSAGE = 60_000;
    private static final WireWords<StepResult.State> STATES =
            new WireWords<>(StepResult.State.values());

    private @Nullable String serial;
    private @Nullable StepNotice message;
    private @Nullable Instant receivedAt;
    private StepResult.@Nullable State result;
    private @Nullable String answer;
    private @Nullable StepNotice closed;

    static byte[] write(Iterable<KeptStep> steps) {
        return Text.write(
                out -> {
                    out.enterArray("steps");
                    for (KeptStep step : steps) {
                        out.enter();
                        write(step, out);
                        out.leave();
                    }
                    out.leaveArray();
                });
    }

    private static void write(KeptStep step, FieldWriter out) throws IOException {
        out.text("serial", step.serial());
        out.text("message", text(step.message()));
        out.time("receivedAt", step.receivedAt());
        out.word("result", step.result());
        out.text("answer", step.answer());
        StepClosed closed = step.closed();
        out.text("closed", closed == null ? null : text(closed));
    }

    private static String text(StepNotice notice) {
        return new String(StepCodec.encode(notice, WireFormat.JSON), StandardCharsets.UTF_8);
    }

    static List<KeptStep> read(byte[] text, int most) throws IOException {
        return Text.read(text, in -> steps(in, most));
    }

    private static List<KeptStep> steps(Fields in, int most) throws IOException {
        List<KeptStep> steps = new ArrayList<>();
        while (in.next()) {
            if (in.name().equals("steps") && in.enterArray()) {
                while (in.nextItem(most)) {
                    steps.add(new StepsText().step(in));
                }
            } else {
                in.skip();
            }
        }
        return steps;
    }

    private KeptStep step(Fields in) throws IOException {
        while (in.next()) {
            field(in);
        }
        return new KeptStep(
                in.required(serial, "serial"),
                in.required(message instanceof StepMessage step ? step : null, "message"),
                in.required(receivedAt, "receivedAt"),
                in.required(result, "result"),
                answer,
                closed instanceof StepClosed end ? end : null);
    }

    private void field(Fields in) throws IOException {
        switch (in.name()) {
            case "serial" -> serial = in.id();
            case "message" -> message = notice(in.text(LONGEST_MESSAGE));
            case "receivedAt" -> receivedAt = in.time();
            case "result" -> result = in.word(STATES);
            case "answer" -> answer = in.id();
            case "closed" -> closed = notice(in.text(LONGEST_MESSAGE));
            default -> in.skip();
        }
    }

    private static @Nullable StepNotice notice(@Nullable String text) {
        if (text == null) {
            return null;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return StepCodec.decode(bytes, WireFormat.JSON) instanceof Decoded.Value<?> value
                ? (StepNotice) value.value()
                : null;
    }
}
