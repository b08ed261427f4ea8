package dev.syncdesk.support.console;

import dev.syncdesk.support.bugtracker.BugLink;
import dev.syncdesk.support.bugtracker.BugTracker;
import java.util.List;

/**
 * The bugs of a trend or a known issue, with the form for another.
 *
 * @param subject {@code trend} or {@code knownIssue}
 * @param id of it
 * @param title proposed for a new one
 * @param text proposed for a new one, which whoever sends it can change
 * @param mayLink whether the reader is an engineer
 */
public record BugsShown(
        String subject,
        String id,
        List<BugLink> links,
        List<BugTracker> trackers,
        String title,
        String text,
        boolean mayLink) {}
