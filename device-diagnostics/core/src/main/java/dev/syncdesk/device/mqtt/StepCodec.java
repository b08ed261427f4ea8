package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Decoded;
import dev.syncdesk.device.report.FieldWriter;
import dev.syncdesk.device.report.WireFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what comes on a step topic: {@code step/1} and {@code step-closed/1}. */
public final class StepCodec {

    /** Never throws, whatever the bytes are. */
    public static Decoded<? extends StepNotice> decode(byte[] payload, WireFormat format) {
        Decoded<StepClosed> closed = new StepClosedReader().decode(payload, format);
        return closed instanceof Decoded.Value
                ? closed
                : new StepMessageReader().decode(payload, format);
    }

    public static byte[] encode(StepNotice notice, WireFormat format) {
        return switch (notice) {
            case StepMessage step ->
                    MessageReader.encode(StepMessage.SCHEMA, format, out -> write(step, out));
            case StepClosed closed ->
                    MessageReader.encode(StepClosed.SCHEMA, format, out -> write(closed, out));
        };
    }

    private static void write(StepClosed closed, FieldWriter out) throws IOException {
        out.text("delivery", closed.delivery());
        out.word("state", closed.state());
        out.text("by", closed.by());
        out.text("text", closed.text());
    }

    private static void write(StepMessage step, FieldWriter out) throws IOException {
        out.text("delivery", step.delivery());
        out.text("run", step.run());
        out.text("step", step.step());
        out.integer("number", step.number());
        out.integer("of", step.of());
        out.time("expiresAt", step.expiresAt());
        out.text("language", step.language());
        out.text("title", step.title());
        out.text("body", step.body());
        out.text("picture", step.picture());
        choices(step, out);
        watch(step.watch(), out);
        out.text("opens", step.opens());
    }

    private static void choices(StepMessage step, FieldWriter out) throws IOException {
        out.enterArray("ask");
        for (StepMessage.Choice choice : step.ask()) {
            out.enter();
            out.text("answer", choice.answer());
            out.text("label", choice.label());
            out.leave();
        }
        out.leaveArray();
    }

    private static void watch(StepMessage.@Nullable Watch watch, FieldWriter out)
            throws IOException {
        if (watch != null) {
            out.enter("watch");
            out.text("signal", watch.signal());
            out.whole("atLeast", watch.atLeast());
            out.whole("atMost", watch.atMost());
            out.text("equalTo", watch.equalTo());
            out.leave();
        }
    }

    private StepCodec() {}
}
