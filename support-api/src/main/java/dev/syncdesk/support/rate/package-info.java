/**
 * Openings of findings and active devices for each day and cohort.
 *
 * <p>Tables: {@code rate_delta, rate_day, rate_opening, rate_trait_delta, rate_trait_day}.
 * Invariant: a device counts once a day, and each of its findings once a firmware version as a
 * first opening.
 */
@NullMarked
package dev.syncdesk.support.rate;

import org.jspecify.annotations.NullMarked;
