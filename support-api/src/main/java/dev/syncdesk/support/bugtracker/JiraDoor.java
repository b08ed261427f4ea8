package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * Jira's issues (REST API, version 2, which the cloud and one's own servers speak). A status is
 * over when its category is {@code done}, whatever a project calls it.
 */
@Singleton
class JiraDoor implements TrackerDoor {

    private static final String TYPE = "Bug";
    private static final String DONE = "done";

    private final TrackerCalls calls;

    JiraDoor(TrackerCalls calls) {
        this.calls = calls;
    }

    /** The answer to a new one has no more than its key. */
    @Override
    public RemoteBug make(BugTracker tracker, String title, String text) throws IOException {
        Map<String, Object> fields =
                Map.of(
                        "project",
                        Map.of("key", tracker.project()),
                        "summary",
                        title,
                        "description",
                        text,
                        "issuetype",
                        Map.of("name", TYPE));
        JsonNode made = calls.post(issue(tracker, ""), headers(tracker), Map.of("fields", fields));
        return bug(tracker, TrackerCalls.text(made, "key"), title, true, "new");
    }

    @Override
    public RemoteBug read(BugTracker tracker, String key) throws IOException {
        JsonNode issue =
                calls.get(issue(tracker, "/" + key + "?fields=summary,status"), headers(tracker));
        String category = TrackerCalls.text(issue, "fields", "status", "statusCategory", "key");
        return bug(
                tracker,
                TrackerCalls.text(issue, "key"),
                TrackerCalls.text(issue, "fields", "summary"),
                !category.equals(DONE),
                TrackerCalls.text(issue, "fields", "status", "name"));
    }

    private static RemoteBug bug(
            BugTracker tracker, String key, String title, boolean open, String status) {
        return new RemoteBug(key, tracker.address() + "/browse/" + key, title, open, status);
    }

    @Override
    public void comment(BugTracker tracker, String key, String text) throws IOException {
        calls.post(issue(tracker, "/" + key + "/comment"), headers(tracker), Map.of("body", text));
    }

    @Override
    public String key(BugTracker tracker, String written) {
        String key = written.toUpperCase(Locale.ROOT);
        if (!key.matches("[A-Z][A-Z0-9_]{0,30}-[1-9][0-9]{0,9}")) {
            throw new Refusal.Invalid("key", "is no key such as " + tracker.project() + "-42");
        }
        return key;
    }

    private static URI issue(BugTracker tracker, String rest) {
        return URI.create(tracker.address() + "/rest/api/2/issue" + rest);
    }

    /** The cloud takes the user's address with the token, one's own server the token alone. */
    private Map<String, String> headers(BugTracker tracker) {
        String token = calls.token(tracker);
        String account = tracker.account();
        if (account == null) {
            return Map.of("Authorization", "Bearer " + token);
        }
        byte[] both = (account + ":" + token).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }
}
