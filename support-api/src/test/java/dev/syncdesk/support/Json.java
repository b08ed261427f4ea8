package dev.syncdesk.support;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** Reads an answer's JSON. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.createDefault();

    private Json() {}

    public static JsonNode of(HttpResponse<String> answer) {
        return of(answer.body());
    }

    public static JsonNode of(String text) {
        try {
            return MAPPER.readValue(text, JsonNode.class);
        } catch (IOException notJson) {
            throw new UncheckedIOException("Not JSON: " + text, notJson);
        }
    }

    /** The text at a path such as {@code device.battery.percent}; empty when it is not there. */
    public static String text(HttpResponse<String> answer, String path) {
        JsonNode node = of(answer);
        for (String step : path.split("\\.", -1)) {
            JsonNode next = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
            if (next == null || next.isNull()) {
                return "";
            }
            node = next;
        }
        return node.isValueNode() ? node.coerceStringValue() : written(node);
    }

    public static String written(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
