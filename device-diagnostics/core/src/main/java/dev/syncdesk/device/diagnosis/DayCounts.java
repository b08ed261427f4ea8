package dev.syncdesk.device.diagnosis;

import dev.syncdesk.device.report.DeviceEvent;
import dev.syncdesk.device.report.EventCode;
import java.time.Instant;

/**
 * What happened on one day of UTC.
 *
 * @param epochDay days since 1970-01-01
 */
public record DayCounts(long epochDay, int syncFailures, int syncSuccesses, int unexpectedReboots) {

    static final int MAX_COUNT = 9_999;

    static long dayOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), 86_400L);
    }

    DayCounts with(DeviceEvent event) {
        EventCode code = event.code();
        return new DayCounts(
                epochDay,
                code == EventCode.SYNC_FAILED ? more(syncFailures) : syncFailures,
                code == EventCode.SYNC_SUCCEEDED ? more(syncSuccesses) : syncSuccesses,
                code == EventCode.REBOOT_UNEXPECTED ? more(unexpectedReboots) : unexpectedReboots);
    }

    private static int more(int count) {
        return Math.min(count + 1, MAX_COUNT);
    }
}
