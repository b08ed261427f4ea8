/**
 * What broke, since when, for whom, and how sure that is: the fleet's rates tested, the trends that
 * stand out, what was decided about them, and known issues.
 *
 * <p>Tables: {@code trend, trend_panel, trend_event, trend_review, known_issue, known_issue_text,
 * known_issue_ticket, trend_merge}. Invariant: nothing is listed that was not tested as one of a
 * stated family.
 */
@NullMarked
package dev.syncdesk.support.trend;

import org.jspecify.annotations.NullMarked;
