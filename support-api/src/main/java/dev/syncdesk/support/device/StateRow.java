package dev.syncdesk.support.device;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device's state as the batch classes read and write it.
 *
 * @param model of the device; read with the state, and never written
 * @param allowance of the device's owner; read like the model
 * @param region code of the country of the owner's time zone, empty where it is not known; read
 *     like the model
 * @param version counts the changes
 * @param lastReportAt when the newest report was observed
 * @param receivedAt when the server received the last report
 * @param state text of the library's {@code DeviceState}
 * @param digest text of the library's {@code Digest}
 * @param activeDays days for which the device was counted as active
 * @param evaluateAt when to look at it again, or sooner than that
 * @param openFindings text of {@link OpenFindings}
 * @param recentIds text of {@link RecentIds}
 */
public record StateRow(
        String serial,
        String model,
        Allowance allowance,
        String region,
        long version,
        @Nullable Instant lastReportAt,
        @Nullable Instant receivedAt,
        String state,
        String digest,
        ActiveDays activeDays,
        @Nullable Instant evaluateAt,
        String openFindings,
        String recentIds) {}
