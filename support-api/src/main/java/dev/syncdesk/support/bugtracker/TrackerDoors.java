package dev.syncdesk.support.bugtracker;

import jakarta.inject.Singleton;

/** The door of each kind of tracker. */
@Singleton
class TrackerDoors {

    private final GitHubDoor gitHub;
    private final GitLabDoor gitLab;
    private final JiraDoor jira;

    TrackerDoors(GitHubDoor gitHub, GitLabDoor gitLab, JiraDoor jira) {
        this.gitHub = gitHub;
        this.gitLab = gitLab;
        this.jira = jira;
    }

    TrackerDoor of(BugTracker tracker) {
        return switch (tracker.kind()) {
            case GITHUB -> gitHub;
            case GITLAB -> gitLab;
            case JIRA -> jira;
        };
    }
}
