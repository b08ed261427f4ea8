/**
 * Guides, their versions, and runs. A run may carry a ticket's number, and knows no ticket.
 *
 * <p>Tables: {@code guide, guide_version, guide_draft, guide_draft_author, guide_event,
 * guide_picture, run, run_step, run_cohort, run_outcome}. Invariant: a run finishes on the version
 * that it started with.
 */
@NullMarked
package dev.syncdesk.support.guide;

import org.jspecify.annotations.NullMarked;
