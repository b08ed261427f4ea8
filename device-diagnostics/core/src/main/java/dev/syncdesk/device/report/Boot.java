package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/**
 * @param uptimeSeconds since the last boot
 * @param lastReason an open reboot-reason code such as {@code 0x8005}; bit 15 set means unexpected
 */
public record Boot(
        @Nullable Long uptimeSeconds,
        @Nullable Integer count,
        @Nullable Integer unexpectedCount,
        @Nullable String lastReason) {}
