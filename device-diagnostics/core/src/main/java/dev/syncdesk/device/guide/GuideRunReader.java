package dev.syncdesk.device.guide;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.syncdesk.device.report.WireWord;
import dev.syncdesk.device.report.WireWords;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a run, field by field. A field that it does not know is left aside. */
final class GuideRunReader {

    private static final WireWords<RunState> RUN_STATES = new WireWords<>(RunState.values());
    private static final WireWords<StepState> STEP_STATES = new WireWords<>(StepState.values());
    private static final WireWords<PassedBy> PASSED_BY = new WireWords<>(PassedBy.values());

    private final JsonParser json;

    GuideRunReader(JsonParser json) {
        this.json = json;
    }

    /** Stands on the object's opening brace. */
    GuideRun read() throws IOException {
        List<String> findings = new ArrayList<>();
        List<StepRun> steps = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "findings" -> texts(findings);
                case "steps" -> steps(steps);
                default -> scalar(fields, name);
            }
        }
        return new GuideRun(
                text(fields, "id"),
                text(fields, "guide"),
                number(fields, "version"),
                text(fields, "serial"),
                text(fields, "language"),
                findings,
                word(RUN_STATES, text(fields, "state")),
                fields.get("group"),
                fields.get("reason"),
                time(fields.get("startedAt")),
                time(fields.get("endedAt")),
                steps);
    }

    private void steps(List<StepRun> steps) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            steps.add(step());
        }
    }

    private StepRun step() throws IOException {
        Map<String, String> baseline = new LinkedHashMap<>();
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("baseline")) {
                baseline(baseline);
            } else {
                scalar(fields, name);
            }
        }
        String by = fields.get("passedBy");
        return new StepRun(
                text(fields, "step"),
                text(fields, "delivery"),
                number(fields, "number"),
                word(STEP_STATES, text(fields, "state")),
                by == null ? null : word(PASSED_BY, by),
                fields.get("evidence"),
                fields.get("answer"),
                instant(text(fields, "queuedAt")),
                time(fields.get("sentAt")),
                time(fields.get("receivedAt")),
                time(fields.get("shownAt")),
                time(fields.get("deadlineAt")),
                time(fields.get("endedAt")),
                baseline);
    }

    private void texts(List<String> texts) throws IOException {
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
    }

    private void baseline(Map<String, String> values) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            scalar(values, name);
        }
    }

    private void scalar(Map<String, String> fields, String name) throws IOException {
        if (json.currentToken().isStructStart()) {
            json.skipChildren();
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            fields.put(name, json.getText());
        }
    }

    private static String text(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a run without " + name);
        }
        return value;
    }

    private static int number(Map<String, String> fields, String name) {
        return Integer.parseInt(text(fields, name));
    }

    private static <E extends Enum<E> & WireWord> E word(WireWords<E> words, String wire) {
        E word = words.read(wire);
        if (word == null) {
            throw new IllegalArgumentException("unknown word " + wire);
        }
        return word;
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : instant(text);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time: " + text, e);
        }
    }
}
