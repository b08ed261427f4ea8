package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** GitHub's issues (REST API, version 2022-11-28). */
@Singleton
class GitHubDoor implements TrackerDoor {

    private final TrackerCalls calls;

    GitHubDoor(TrackerCalls calls) {
        this.calls = calls;
    }

    @Override
    public RemoteBug make(BugTracker tracker, String title, String text) throws IOException {
        return bug(
                calls.post(
                        issues(tracker, ""),
                        headers(tracker),
                        Map.of("title", title, "body", text)));
    }

    @Override
    public RemoteBug read(BugTracker tracker, String key) throws IOException {
        return bug(calls.get(issues(tracker, "/" + key), headers(tracker)));
    }

    @Override
    public void comment(BugTracker tracker, String key, String text) throws IOException {
        calls.post(
                issues(tracker, "/" + key + "/comments"), headers(tracker), Map.of("body", text));
    }

    @Override
    public String key(BugTracker tracker, String written) {
        return number(written);
    }

    /** {@code 42} or {@code #42}. */
    static String number(String written) {
        String number = written.startsWith("#") ? written.substring(1) : written;
        if (!number.matches("[1-9][0-9]{0,9}")) {
            throw new Refusal.Invalid("key", "is no number such as 42");
        }
        return number;
    }

    private static URI issues(BugTracker tracker, String rest) {
        return URI.create(tracker.address() + "/repos/" + tracker.project() + "/issues" + rest);
    }

    private Map<String, String> headers(BugTracker tracker) {
        return Map.of(
                "Authorization",
                "Bearer " + calls.token(tracker),
                "Accept",
                "application/vnd.github+json",
                "X-GitHub-Api-Version",
                "2022-11-28");
    }

    private static RemoteBug bug(JsonNode issue) throws IOException {
        String state = TrackerCalls.text(issue, "state");
        return new RemoteBug(
                TrackerCalls.text(issue, "number"),
                TrackerCalls.text(issue, "html_url"),
                TrackerCalls.text(issue, "title"),
                state.equals("open"),
                state);
    }
}
