/**
 * Openings of findings and active devices for each day and cohort.
 *
 * <p>Tables: {@code rate_delta, rate_day}. Invariant: a device counts once a day.
 */
@NullMarked
package dev.syncdesk.support.rate;

import org.jspecify.annotations.NullMarked;
