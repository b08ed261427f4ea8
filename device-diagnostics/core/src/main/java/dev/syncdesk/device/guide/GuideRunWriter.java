package dev.syncdesk.device.guide;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a run, field by field. */
record GuideRunWriter(JsonGenerator json) {

    void write(GuideRun run) throws IOException {
        json.writeStartObject();
        text("id", run.id());
        text("guide", run.guide());
        json.writeNumberField("version", run.version());
        text("serial", run.serial());
        text("language", run.language());
        json.writeArrayFieldStart("findings");
        for (String finding : run.findings()) {
            json.writeString(finding);
        }
        json.writeEndArray();
        text("state", run.state().wire());
        text("group", run.group());
        text("reason", run.reason());
        time("startedAt", run.startedAt());
        time("endedAt", run.endedAt());
        json.writeArrayFieldStart("steps");
        for (StepRun step : run.steps()) {
            write(step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(StepRun step) throws IOException {
        json.writeStartObject();
        text("step", step.step());
        text("delivery", step.delivery());
        json.writeNumberField("number", step.number());
        text("state", step.state().wire());
        PassedBy by = step.passedBy();
        text("passedBy", by == null ? null : by.wire());
        text("evidence", step.evidence());
        text("answer", step.answer());
        time("queuedAt", step.queuedAt());
        time("sentAt", step.sentAt());
        time("receivedAt", step.receivedAt());
        time("shownAt", step.shownAt());
        time("deadlineAt", step.deadlineAt());
        time("endedAt", step.endedAt());
        baseline(step.baseline());
        json.writeEndObject();
    }

    private void baseline(Map<String, String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("baseline");
        for (Map.Entry<String, String> value : values.entrySet()) {
            text(value.getKey(), value.getValue());
        }
        json.writeEndObject();
    }

    private void time(String name, @Nullable Instant at) throws IOException {
        text(name, at == null ? null : at.toString());
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
