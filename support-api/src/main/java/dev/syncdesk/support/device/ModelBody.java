package dev.syncdesk.support.device;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A model as a caller writes it. */
@Serdeable
record ModelBody(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String currentFirmware,
        @Nullable Integer syncIntervalMinutes,
        @Nullable Integer batteryLifeDays,
        @Nullable String minimumApp) {

    private static final int NAME_CHARACTERS = 200;
    private static final int YEAR_MINUTES = 365 * 24 * 60;
    private static final int TEN_YEARS_DAYS = 3650;

    DeviceModel checked(String code) {
        Checks checks = new Checks();
        DeviceModel model =
                new DeviceModel(
                        checks.id("code", code),
                        checks.text("name", name, NAME_CHARACTERS),
                        checks.word("kind", kind, DeviceKind.values()),
                        checks.idOrNone("currentFirmware", currentFirmware),
                        checks.numberOrNone(
                                "syncIntervalMinutes", syncIntervalMinutes, 1, YEAR_MINUTES),
                        checks.numberOrNone("batteryLifeDays", batteryLifeDays, 1, TEN_YEARS_DAYS),
                        checks.idOrNone("minimumApp", minimumApp));
        checks.pass();
        return model;
    }
}
