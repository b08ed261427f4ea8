package dev.syncdesk.support.bugtracker;

import dev.syncdesk.support.platform.Refusal;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Issues that are numbered within a project, as those of GitHub and of GitLab are. */
abstract class NumberedIssues implements TrackerDoor {

    /**
     * How a tracker calls things.
     *
     * @param text of a new issue
     * @param comments the last part of their address
     * @param number of an issue
     * @param url where people read it
     * @param open the state of one that is
     */
    record Names(String text, String comments, String number, String url, String open) {}

    private final TrackerCalls calls;
    private final Names names;

    NumberedIssues(TrackerCalls calls, Names names) {
        this.calls = calls;
        this.names = names;
    }

    /** Of a project, without anything behind. */
    abstract String issues(BugTracker tracker);

    abstract Map<String, String> headers(String token);

    @Override
    public RemoteBug make(BugTracker tracker, String title, String text) throws IOException {
        return bug(post(tracker, "", Map.of("title", title, names.text(), text)));
    }

    @Override
    public RemoteBug read(BugTracker tracker, String key) throws IOException {
        return bug(calls.get(address(tracker, "/" + key), headers(calls.token(tracker))));
    }

    @Override
    public void comment(BugTracker tracker, String key, String text) throws IOException {
        post(tracker, "/" + key + "/" + names.comments(), Map.of("body", text));
    }

    /** {@code 42} or {@code #42}. */
    @Override
    public String key(BugTracker tracker, String written) {
        String number = written.startsWith("#") ? written.substring(1) : written;
        if (!number.matches("[1-9][0-9]{0,9}")) {
            throw new Refusal.Invalid("key", "is no number such as 42");
        }
        return number;
    }

    private JsonNode post(BugTracker tracker, String rest, Map<String, ?> body) throws IOException {
        return calls.post(address(tracker, rest), headers(calls.token(tracker)), body);
    }

    private URI address(BugTracker tracker, String rest) {
        return URI.create(issues(tracker) + rest);
    }

    private RemoteBug bug(JsonNode issue) throws IOException {
        String state = TrackerCalls.text(issue, "state");
        return new RemoteBug(
                TrackerCalls.text(issue, names.number()),
                TrackerCalls.text(issue, names.url()),
                TrackerCalls.text(issue, "title"),
                state.equals(names.open()),
                state);
    }
}
