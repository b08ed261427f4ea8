/**
 * Guides, their versions, and runs. A run may carry a ticket's number, and knows no ticket.
 *
 * <p>Tables: {@code guide, guide_version, run, run_step}. Invariant: a run finishes on the version
 * that it started with.
 */
@NullMarked
package dev.syncdesk.support.guide;

import org.jspecify.annotations.NullMarked;
