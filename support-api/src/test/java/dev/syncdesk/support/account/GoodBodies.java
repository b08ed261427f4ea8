package dev.syncdesk.support.account;

import dev.syncdesk.support.Json;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** A good body for each route that changes something, as {@code good-bodies.txt} has them. */
final class GoodBodies {

    private GoodBodies() {}

    /** By route, such as {@code POST /api/tickets}. */
    static Map<String, String> byRoute() {
        Map<String, String> bodies = new LinkedHashMap<>();
        for (String line : text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int body = line.indexOf(' ', line.indexOf(' ') + 1);
                bodies.put(line.substring(0, body), line.substring(body + 1));
            }
        }
        return bodies;
    }

    private static String text() {
        try (InputStream file =
                Objects.requireNonNull(GoodBodies.class.getResourceAsStream("/good-bodies.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static boolean isForm(String route) {
        return !route.contains(" /api/");
    }

    static String type(String route) {
        return isForm(route) ? "application/x-www-form-urlencoded" : "application/json";
    }

    /** The body with each of its fields in turn taken out, and with each value in its place. */
    static void spoiled(
            String route, String json, List<String> values, BiConsumer<String, String> use) {
        Map<String, String> fields = fields(json);
        for (String field : fields.keySet()) {
            Map<String, String> less = new LinkedHashMap<>(fields);
            less.remove(field);
            use.accept("no " + field, written(route, less));
            for (String value : values) {
                Map<String, String> other = new LinkedHashMap<>(fields);
                other.put(field, value);
                use.accept(
                        field + " = " + value.substring(0, Math.min(30, value.length())),
                        written(route, other));
            }
        }
    }

    /** The fields of an object, each as JSON. */
    private static Map<String, String> fields(String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        JsonNode object = Json.of(json);
        object.entries()
                .forEach(entry -> fields.put(entry.getKey(), Json.written(entry.getValue())));
        return fields;
    }

    /** As JSON, or as a form, where a text loses its quotes. */
    static String written(String route, String json) {
        return written(route, fields(json));
    }

    private static String written(String route, Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach(
                (name, value) ->
                        parts.add(
                                isForm(route)
                                        ? name + "=" + encoded(value)
                                        : "\"" + name + "\":" + value));
        return isForm(route) ? String.join("&", parts) : "{" + String.join(",", parts) + "}";
    }

    private static String encoded(String json) {
        String text = json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
        return URLEncoder.encode(text.replace("\\u0000", "\0"), StandardCharsets.UTF_8);
    }
}
