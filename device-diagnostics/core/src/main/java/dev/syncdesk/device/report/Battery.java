package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/**
 * @param percent 0 to 100
 * @param millivolts 0 to 65,535
 */
public record Battery(
        @Nullable Integer percent, @Nullable BatteryStatus status, @Nullable Integer millivolts) {}
