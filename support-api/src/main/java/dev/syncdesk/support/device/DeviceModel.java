package dev.syncdesk.support.device;

import dev.syncdesk.device.diagnosis.ModelFacts;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue.
 *
 * @param currentFirmware the newest release for everybody; null where nobody has said
 * @param syncIntervalMinutes how often a healthy device of this model syncs
 * @param batteryLifeDays how long a charge lasts in a healthy device
 * @param minimumApp the oldest version of the app that works with it
 */
@MappedEntity("device_model")
public record DeviceModel(
        @Id String code,
        String name,
        @MappedProperty(converter = DeviceKindColumn.class) DeviceKind kind,
        @Nullable String currentFirmware,
        @Nullable Integer syncIntervalMinutes,
        @Nullable Integer batteryLifeDays,
        @Nullable String minimumApp) {

    public ModelFacts facts() {
        Duration interval =
                syncIntervalMinutes == null ? null : Duration.ofMinutes(syncIntervalMinutes);
        return new ModelFacts(code, kind.wire(), currentFirmware, interval, batteryLifeDays);
    }
}
