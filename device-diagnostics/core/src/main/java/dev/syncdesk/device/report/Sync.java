package dev.syncdesk.device.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param failures in a row since the last success
 * @param error a code, such as {@code gatt-133}
 * @param pendingRecords records on the device that no phone has fetched yet
 */
public record Sync(
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastAttemptAt,
        @Nullable Integer failures,
        @Nullable String error,
        @Nullable Integer pendingRecords) {}
