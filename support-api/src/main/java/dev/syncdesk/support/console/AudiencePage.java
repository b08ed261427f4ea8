package dev.syncdesk.support.console;

import dev.syncdesk.support.outreach.Audience;
import dev.syncdesk.support.outreach.Outreach;
import dev.syncdesk.support.trend.KnownIssue;
import java.util.List;

/**
 * Whom an outreach of a known issue would reach, with what it would say.
 *
 * @param said in each language that somebody reads or that there is a text in
 * @param mayStart whether the reader is a manager
 * @param obstacle a phrase's key, why it cannot begin; empty where it can
 */
public record AudiencePage(
        Screen screen,
        KnownIssue issue,
        Audience audience,
        List<Said> said,
        List<Outreach> before,
        boolean mayStart,
        String obstacle) {

    /** How many of the addressees are named. */
    public static final int FIRST = 50;

    /**
     * What is said in one language.
     *
     * @param text in the language, or in English where there is none
     * @param own false where it is the English one
     * @param readers of it among the addressees
     */
    public record Said(String language, String text, boolean own, long readers) {}
}
