package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a device, as it is kept.
 *
 * @param version counts the changes
 * @param lastReportAt when the newest report was observed
 * @param receivedAt when the server received the last report
 * @param state text of {@link DeviceState}
 * @param digest text of {@link Digest}
 * @param evaluateAt when time alone may change its findings
 */
@MappedEntity("device_state")
public record StoredState(
        @Id String serial,
        long version,
        @Nullable Instant lastReportAt,
        @Nullable Instant receivedAt,
        String state,
        String digest,
        @Nullable Instant evaluateAt) {

    public DeviceState known() {
        return DeviceStateCodec.decode(state);
    }

    public Digest twoWeeks() {
        return DigestCodec.decode(digest);
    }
}
