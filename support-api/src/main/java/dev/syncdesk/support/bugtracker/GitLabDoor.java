package dev.syncdesk.support.bugtracker;

import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** GitLab's issues (REST API, version 4). */
@Singleton
class GitLabDoor implements TrackerDoor {

    private final TrackerCalls calls;

    GitLabDoor(TrackerCalls calls) {
        this.calls = calls;
    }

    @Override
    public RemoteBug make(BugTracker tracker, String title, String text) throws IOException {
        return bug(
                calls.post(
                        issues(tracker, ""),
                        headers(tracker),
                        Map.of("title", title, "description", text)));
    }

    @Override
    public RemoteBug read(BugTracker tracker, String key) throws IOException {
        return bug(calls.get(issues(tracker, "/" + key), headers(tracker)));
    }

    @Override
    public void comment(BugTracker tracker, String key, String text) throws IOException {
        calls.post(issues(tracker, "/" + key + "/notes"), headers(tracker), Map.of("body", text));
    }

    @Override
    public String key(BugTracker tracker, String written) {
        return GitHubDoor.number(written);
    }

    private static URI issues(BugTracker tracker, String rest) {
        String project = URLEncoder.encode(tracker.project(), StandardCharsets.UTF_8);
        return URI.create(tracker.address() + "/projects/" + project + "/issues" + rest);
    }

    private Map<String, String> headers(BugTracker tracker) {
        return Map.of("PRIVATE-TOKEN", calls.token(tracker));
    }

    private static RemoteBug bug(JsonNode issue) throws IOException {
        String state = TrackerCalls.text(issue, "state");
        return new RemoteBug(
                TrackerCalls.text(issue, "iid"),
                TrackerCalls.text(issue, "web_url"),
                TrackerCalls.text(issue, "title"),
                state.equals("opened"),
                state);
    }
}
