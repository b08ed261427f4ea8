/**
 * The demonstration: people, devices and cases on an empty database, and a simulated fleet that
 * lives behind the broker as anybody's would. It is there only with {@code syncdesk.demo}.
 *
 * <p>Owns no table. Invariant: everything goes through the verbs and the broker that everybody
 * uses; only the times of its cases are moved back afterwards, and the counts of the days before it
 * began are written as what a larger fleet's reports would have left.
 */
@NullMarked
package dev.syncdesk.support.demonstration;

import org.jspecify.annotations.NullMarked;
