package dev.syncdesk.support.statistics;

/**
 * By how much one share is higher than another.
 *
 * @param estimate from -1 to 1
 * @param interval of 95 %
 * @param pValue two-sided, that the shares are equal
 */
public record ShareDifference(double estimate, Interval interval, double pValue) {}
