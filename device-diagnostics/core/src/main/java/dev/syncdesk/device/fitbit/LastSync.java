package dev.syncdesk.device.fitbit;

import dev.syncdesk.device.report.Rfc3339;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the cloud last heard of a device. */
final class LastSync {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /**
     * Null where it is not told, is no time of this century, has no zone and none is known, or
     * falls into the hour that summer time skips or repeats: such a time cannot be placed.
     */
    static @Nullable Instant parse(@Nullable String text, @Nullable ZoneId ownersZone) {
        if (text == null || text.length() < 19) {
            return null;
        }
        Instant time = Rfc3339.parse(text);
        if (time == null && ownersZone != null) {
            time = local(text, ownersZone);
        }
        return time == null || time.isBefore(EARLIEST) || !time.isBefore(LATEST) ? null : time;
    }

    private static @Nullable Instant local(String text, ZoneId zone) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            return offsets.size() == 1 ? local.toInstant(offsets.get(0)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private LastSync() {}
}
