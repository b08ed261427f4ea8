package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/**
 * @param offsetSeconds device clock minus relay clock
 */
public record DeviceClock(@Nullable Long offsetSeconds) {}
