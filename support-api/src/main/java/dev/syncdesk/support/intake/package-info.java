/**
 * From message to committed batch.
 *
 * <p>Tables: {@code quarantine, rejection_count}. Invariant: nothing is acknowledged before its
 * commit.
 */
@NullMarked
package dev.syncdesk.support.intake;

import org.jspecify.annotations.NullMarked;
