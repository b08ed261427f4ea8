package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/**
 * @param freeKb free space on the device, 0 or more
 */
public record Storage(@Nullable Integer freeKb) {}
