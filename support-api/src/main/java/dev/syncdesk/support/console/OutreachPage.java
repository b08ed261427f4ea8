package dev.syncdesk.support.console;

import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.outreach.OutreachEvent;
import dev.syncdesk.support.outreach.Progress;
import dev.syncdesk.support.outreach.SkipCount;
import dev.syncdesk.support.trend.Explanation;
import dev.syncdesk.support.trend.KnownIssue;
import java.util.List;

/**
 * One outreach: how far it is, and what it has avoided.
 *
 * @param effect sentences with the numbers beside them; one that says how much is needed while
 *     there is not enough
 * @param mayHalt whether the reader is a lead
 * @param maySend whether the reader is a manager
 */
public record OutreachPage(
        Screen screen,
        Outreach outreach,
        KnownIssue issue,
        Progress progress,
        List<SkipCount> skipped,
        Effect effect,
        List<Explanation> texts,
        List<OutreachEvent> events,
        boolean mayHalt,
        boolean maySend) {

    /**
     * @param enough whether it says anything
     * @param say what it says
     * @param facts the numbers, and the method
     */
    public record Effect(boolean enough, String say, List<String> facts) {}
}
