package dev.syncdesk.support.bugtracker;

import dev.syncdesk.device.report.WireWord;

/** What a bug tracker is. */
public enum TrackerKind implements WireWord {
    GITHUB,
    GITLAB,
    JIRA
}
