package dev.syncdesk.device.mqtt;

import dev.syncdesk.device.report.Fields;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code step/1}. */
final class StepMessageReader extends MessageReader<StepMessage> {

    static final int MAX_BODY = 4_000;
    private static final int MAX_LABEL = 200;
    private static final int MAX_CHOICES = 12;
    private static final int MAX_STEPS = 1_000;

    private @Nullable String delivery;
    private @Nullable String run;
    private @Nullable String step;
    private @Nullable Integer number;
    private @Nullable Integer of;
    private @Nullable Instant expiresAt;
    private @Nullable String language;
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable String picture;
    private List<StepMessage.Choice> ask = Collections.emptyList();
    private StepMessage.@Nullable Watch watch;
    private @Nullable String opens;

    StepMessageReader() {
        super(StepMessage.SCHEMA);
    }

    @Override
    void field(String name, Fields in) throws IOException {
        switch (name) {
            case "delivery" -> delivery = in.id();
            case "run" -> run = in.id();
            case "step" -> step = in.id();
            case "number" -> number = in.integer(0, MAX_STEPS);
            case "of" -> of = in.integer(0, MAX_STEPS);
            case "expiresAt" -> expiresAt = in.time();
            case "language" -> language = in.text();
            case "title" -> title = in.text(MAX_LABEL);
            case "body" -> body = in.lines(MAX_BODY);
            case "picture" -> picture = in.text(MAX_LABEL);
            case "ask" -> ask = choices(in);
            case "watch" -> watch = watch(in);
            case "opens" -> opens = in.text();
            default -> in.skip();
        }
    }

    private static List<StepMessage.Choice> choices(Fields in) throws IOException {
        List<StepMessage.Choice> read = new ArrayList<>();
        if (in.enterArray()) {
            while (in.nextItem(MAX_CHOICES)) {
                read.add(choice(in));
            }
        }
        return Collections.unmodifiableList(read);
    }

    private static StepMessage.Choice choice(Fields in) throws IOException {
        String answer = null;
        String label = null;
        while (in.next()) {
            switch (in.name()) {
                case "answer" -> answer = in.id();
                case "label" -> label = in.text(MAX_LABEL);
                default -> in.skip();
            }
        }
        return new StepMessage.Choice(in.required(answer, "answer"), in.required(label, "label"));
    }

    private static StepMessage.@Nullable Watch watch(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        String signal = null;
        Long atLeast = null;
        Long atMost = null;
        String equalTo = null;
        while (in.next()) {
            switch (in.name()) {
                case "signal" -> signal = in.text();
                case "atLeast" -> atLeast = in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
                case "atMost" -> atMost = in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
                case "equalTo" -> equalTo = in.text();
                default -> in.skip();
            }
        }
        return signal == null ? null : new StepMessage.Watch(signal, atLeast, atMost, equalTo);
    }

    @Override
    StepMessage message(Fields in) {
        return new StepMessage(
                in.required(delivery, "delivery"),
                run,
                step,
                number,
                of,
                expiresAt,
                language,
                in.required(title, "title"),
                body,
                picture,
                ask,
                watch,
                opens);
    }
}
