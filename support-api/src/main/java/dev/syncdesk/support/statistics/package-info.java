/**
 * Statistics of counts over exposure: tests, intervals, watches. Pure functions of numbers, each
 * with the source of its formula; they know no device, no database and no clock.
 *
 * <p>Owns no table. Invariant: the same numbers give the same result.
 */
@NullMarked
package dev.syncdesk.support.statistics;

import org.jspecify.annotations.NullMarked;
