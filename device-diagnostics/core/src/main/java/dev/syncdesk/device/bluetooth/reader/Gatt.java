package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Uuids;
import java.util.Map;
import java.util.UUID;

/** The services and characteristics that readers know (Bluetooth SIG, Assigned Numbers). */
public final class Gatt {

    public static final UUID BATTERY_SERVICE = Uuids.of(0x180F);
    public static final UUID DEVICE_INFORMATION = Uuids.of(0x180A);
    public static final UUID CURRENT_TIME_SERVICE = Uuids.of(0x1805);
    public static final UUID WEIGHT_SCALE = Uuids.of(0x181D);
    public static final UUID BODY_COMPOSITION = Uuids.of(0x181B);
    public static final UUID USER_DATA = Uuids.of(0x181C);
    public static final UUID HEART_RATE = Uuids.of(0x180D);

    static final UUID INDOOR_POSITIONING = Uuids.of(0x1821);
    static final UUID LATITUDE = Uuids.of(0x2AAE);
    static final UUID LONGITUDE = Uuids.of(0x2AAF);
    static final UUID BATTERY_LEVEL = Uuids.of(0x2A19);
    static final UUID BATTERY_LEVEL_STATUS = Uuids.of(0x2BED);
    static final UUID MODEL_NUMBER = Uuids.of(0x2A24);
    static final UUID SERIAL_NUMBER = Uuids.of(0x2A25);
    static final UUID FIRMWARE_REVISION = Uuids.of(0x2A26);
    static final UUID HARDWARE_REVISION = Uuids.of(0x2A27);
    static final UUID SOFTWARE_REVISION = Uuids.of(0x2A28);
    static final UUID MANUFACTURER_NAME = Uuids.of(0x2A29);
    static final UUID CURRENT_TIME = Uuids.of(0x2A2B);
    static final UUID WEIGHT_MEASUREMENT = Uuids.of(0x2A9D);
    static final UUID BODY_COMPOSITION_MEASUREMENT = Uuids.of(0x2A9C);
    static final UUID HEART_RATE_MEASUREMENT = Uuids.of(0x2A37);
    static final UUID USER_CONTROL_POINT = Uuids.of(0x2A9F);

    private static final Map<UUID, String> NAMES =
            Map.ofEntries(
                    Map.entry(BATTERY_SERVICE, "battery"),
                    Map.entry(DEVICE_INFORMATION, "device information"),
                    Map.entry(CURRENT_TIME_SERVICE, "clock"),
                    Map.entry(WEIGHT_SCALE, "weight scale"),
                    Map.entry(BODY_COMPOSITION, "body composition"),
                    Map.entry(USER_DATA, "user data"),
                    Map.entry(HEART_RATE, "heart rate"),
                    Map.entry(Uuids.of(0x1814), "running speed"),
                    Map.entry(Uuids.of(0x1816), "cycling speed"),
                    Map.entry(Uuids.of(0x183E), "physical activity"),
                    Map.entry(Uuids.of(0xFE95), "Xiaomi"),
                    Map.entry(Uuids.of(0xFEE0), "Huami"),
                    Map.entry(BATTERY_LEVEL, "battery level"),
                    Map.entry(BATTERY_LEVEL_STATUS, "battery status"),
                    Map.entry(MODEL_NUMBER, "model"),
                    Map.entry(SERIAL_NUMBER, "serial number"),
                    Map.entry(FIRMWARE_REVISION, "firmware"),
                    Map.entry(HARDWARE_REVISION, "hardware"),
                    Map.entry(SOFTWARE_REVISION, "software"),
                    Map.entry(MANUFACTURER_NAME, "manufacturer"),
                    Map.entry(CURRENT_TIME, "clock"),
                    Map.entry(USER_CONTROL_POINT, "user control point"));

    /** What a person calls it, else its number. */
    public static String name(UUID uuid) {
        return NAMES.getOrDefault(uuid, Uuids.shown(uuid));
    }

    private Gatt() {}
}
