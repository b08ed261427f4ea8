package dev.syncdesk.support.bugtracker;

import jakarta.inject.Singleton;
import java.util.Map;

/** GitHub's issues (REST API, version 2022-11-28). */
@Singleton
class GitHubDoor extends NumberedIssues {

    GitHubDoor(TrackerCalls calls) {
        super(calls, new Names("body", "comments", "number", "html_url", "open"));
    }

    @Override
    String issues(BugTracker tracker) {
        return tracker.address() + "/repos/" + tracker.project() + "/issues";
    }

    @Override
    Map<String, String> headers(String token) {
        return Map.of(
                "Authorization",
                "Bearer " + token,
                "Accept",
                "application/vnd.github+json",
                "X-GitHub-Api-Version",
                "2022-11-28");
    }
}
