package dev.syncdesk.support.bugtracker;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** GitLab's issues (REST API, version 4). */
@Singleton
class GitLabDoor extends NumberedIssues {

    GitLabDoor(TrackerCalls calls) {
        super(calls, new Names("description", "notes", "iid", "web_url", "opened"));
    }

    @Override
    String issues(BugTracker tracker) {
        String project = URLEncoder.encode(tracker.project(), StandardCharsets.UTF_8);
        return tracker.address() + "/projects/" + project + "/issues";
    }

    @Override
    Map<String, String> headers(String token) {
        return Map.of("PRIVATE-TOKEN", token);
    }
}
