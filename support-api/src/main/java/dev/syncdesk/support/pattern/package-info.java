/**
 * What the rates do not show: cases that say much the same and that no finding explains, what
 * affected devices have in common, and what was seen around the day on which it began for each.
 *
 * <p>Tables: {@code case_group, case_group_ticket, case_review, shared_trait, closer_look,
 * onset_day}. Invariant: nothing of a device or a case counts here whose owner lets it be neither
 * seen nor counted.
 */
@NullMarked
package dev.syncdesk.support.pattern;

import org.jspecify.annotations.NullMarked;
