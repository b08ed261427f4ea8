package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads {@code step-closed/1}. */
final class StepClosedReader extends MessageReader<StepClosed> {

    private @Nullable String delivery;
    private StepClosed.@Nullable State state;
    private @Nullable String by;
    private @Nullable String text;

    StepClosedReader() {
        super(StepClosed.SCHEMA);
    }

    @Override
    void field(String name, Fields in) throws IOException {
        switch (name) {
            case "delivery" -> delivery = in.id();
            case "state" -> state = in.word(StepClosed.State.WORDS);
            case "by" -> by = in.id();
            case "text" -> text = in.lines(StepMessageReader.MAX_BODY);
            default -> in.skip();
        }
    }

    @Override
    StepClosed message(Fields in) {
        return new StepClosed(
                in.required(delivery, "delivery"), in.required(state, "state"), by, text);
    }
}
