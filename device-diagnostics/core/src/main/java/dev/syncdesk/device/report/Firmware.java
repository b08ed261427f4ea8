package dev.syncdesk.device.report;

import org.jspecify.annotations.Nullable;

/** The firmware that runs, and how its update stands. */
public record Firmware(
        @Nullable String version,
        @Nullable String hardware,
        @Nullable UpdateState update,
        @Nullable String updateError) {}
