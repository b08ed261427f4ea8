/**
 * What every feature stands on: refusals and their one translation to HTTP, ids, paging, the clock,
 * what happens after a commit, jobs, and the order of start-up.
 *
 * <p>Owns {@code scheduled_tasks} and {@code idempotent_answer}. Invariant: nothing here knows a
 * feature.
 */
@NullMarked
package dev.syncdesk.support.platform;

import org.jspecify.annotations.NullMarked;
