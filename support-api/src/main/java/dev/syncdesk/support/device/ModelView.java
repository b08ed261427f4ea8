package dev.syncdesk.support.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A model as a caller reads it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ModelView(
        String code,
        String name,
        String kind,
        @Nullable String currentFirmware,
        @Nullable Integer syncIntervalMinutes,
        @Nullable Integer batteryLifeDays,
        @Nullable String minimumApp) {

    static ModelView of(DeviceModel model) {
        return new ModelView(
                model.code(),
                model.name(),
                model.kind().wire(),
                model.currentFirmware(),
                model.syncIntervalMinutes(),
                model.batteryLifeDays(),
                model.minimumApp());
    }
}
