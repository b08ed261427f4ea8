package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.KeptSecrets;
import dev.syncdesk.support.platform.OutsideCalls;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a tracker with JSON and reads its answer. */
@Singleton
class TrackerCalls {

    private final OutsideCalls calls;
    private final KeptSecrets secrets;
    private final JsonMapper json;

    TrackerCalls(OutsideCalls calls, KeptSecrets secrets, JsonMapper json) {
        this.calls = calls;
        this.secrets = secrets;
        this.json = json;
    }

    String token(BugTracker tracker) {
        return secrets.open(tracker.token());
    }

    JsonNode get(URI uri, Map<String, String> headers) throws IOException {
        return answer(new OutsideCalls.Call("GET", uri, headers, ""));
    }

    /**
     * @param body what is written as JSON
     */
    JsonNode post(URI uri, Map<String, String> headers, Map<String, ?> body) throws IOException {
        return answer(new OutsideCalls.Call("POST", uri, headers, json.writeValueAsString(body)));
    }

    /**
     * @throws IOException that says what the tracker answered, where that was not good
     */
    private JsonNode answer(OutsideCalls.Call call) throws IOException {
        OutsideCalls.Answer answer = calls.send(call);
        if (!answer.isGood()) {
            throw new IOException(
                    "The tracker answered " + answer.status() + meaning(answer.status()));
        }
        JsonNode read = json.readValue(answer.body(), JsonNode.class);
        if (read == null || !read.isObject()) {
            throw new IOException("The tracker answered without an object");
        }
        return read;
    }

    private static String meaning(int status) {
        return switch (status) {
            case 301, 302, 307, 308 -> ": it has moved";
            case 401 -> ": the token is not taken";
            case 403, 429 -> ": the token may not, or asks too often";
            case 404, 410 -> ": there is no such project or bug, or the token may not see it";
            default -> "";
        };
    }

    /**
     * A text or number that must be there.
     *
     * @param path names from the outside in
     */
    static String text(JsonNode of, String... path) throws IOException {
        JsonNode node = of;
        for (String name : path) {
            JsonNode next = node.isObject() ? node.get(name) : null;
            if (next == null) {
                throw new IOException("The tracker answered without " + String.join(".", path));
            }
            node = next;
        }
        String text = node.isValueNode() && !node.isNull() ? node.coerceStringValue() : null;
        return required(text, path);
    }

    private static String required(@Nullable String text, String... path) throws IOException {
        if (text == null || text.isBlank()) {
            throw new IOException("The tracker answered without " + String.join(".", path));
        }
        return text;
    }
}
