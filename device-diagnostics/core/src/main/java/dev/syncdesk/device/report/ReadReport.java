package dev.syncdesk.device.report;

/**
 * A report as it was read.
 *
 * @param whole whether its bytes say nothing beyond it: no unknown field, no unknown word
 */
public record ReadReport(DeviceReport report, boolean whole) {}
