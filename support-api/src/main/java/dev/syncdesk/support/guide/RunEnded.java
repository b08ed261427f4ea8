package dev.syncdesk.support.guide;

import org.jspecify.annotations.Nullable;

/**
 * A run has come to its end: solved, escalated, stopped or expired; inside the transaction.
 *
 * @param evidence what telemetry showed, one line each, or why it ended
 * @param group the name of the staff group that it was escalated to
 * @param language the customer's
 * @param endStep the code of the step that it ended at; null where it ended on the way
 */
public record RunEnded(
        Run run,
        String evidence,
        @Nullable String group,
        String language,
        @Nullable String endStep) {}
