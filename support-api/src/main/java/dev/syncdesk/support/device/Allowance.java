package dev.syncdesk.support.device;

/**
 * What a device's owner lets the desk do with what it reports; all of it where there is no owner.
 *
 * @param isRead whether reports are taken at all
 * @param isCounted whether it counts in the rates
 */
public record Allowance(boolean isRead, boolean isCounted) {}
