package dev.syncdesk.support.trend;

import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.statistics.RateRatio;

/**
 * One finding of two cohorts.
 *
 * @param q the share of false ones among all findings on the page that are at most this; 1 where it
 *     was not tested
 * @param tested false where there is not enough yet
 */
public record Compared(
        String finding, Count here, Count there, RateRatio ratio, double q, boolean tested) {}
