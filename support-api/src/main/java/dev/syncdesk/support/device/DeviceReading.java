package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.Digest;
import dev.syncdesk.device.diagnosis.DigestCodec;
import dev.syncdesk.device.diagnosis.FleetFacts;
import dev.syncdesk.device.diagnosis.ModelFacts;
import dev.syncdesk.device.diagnosis.Situation;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.DeviceStateCodec;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device, its model, its owner and its state in one row.
 *
 * @param owner an e-mail address
 * @param online how many of its relays are online
 * @param offline how many of its relays are offline
 */
@MappedEntity("device")
record DeviceReading(
        @Id String serial,
        String model,
        @MappedProperty(converter = DeviceKindColumn.class) DeviceKind kind,
        @Nullable String currentFirmware,
        @Nullable Integer syncIntervalMinutes,
        @Nullable Integer batteryLifeDays,
        @Nullable String customerId,
        @Nullable String owner,
        long version,
        @Nullable Instant lastReportAt,
        String state,
        String digest,
        int online,
        int offline) {

    DeviceState known() {
        return DeviceStateCodec.decode(state);
    }

    Digest twoWeeks() {
        return DigestCodec.decode(digest);
    }

    ModelFacts modelFacts() {
        Duration interval =
                syncIntervalMinutes == null ? null : Duration.ofMinutes(syncIntervalMinutes);
        return new ModelFacts(model, kind.wire(), currentFirmware, interval, batteryLifeDays);
    }

    Situation situation(DeviceState known, FleetFacts fleet, Instant now) {
        return new Situation(known, twoWeeks(), modelFacts(), fleet, now);
    }

    /** One relay that is online makes the device reachable. */
    PresenceState presence() {
        if (online > 0) {
            return PresenceState.ONLINE;
        }
        return offline > 0 ? PresenceState.OFFLINE : PresenceState.UNKNOWN;
    }
}
