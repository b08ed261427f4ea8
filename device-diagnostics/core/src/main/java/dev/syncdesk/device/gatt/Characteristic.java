package dev.syncdesk.device.gatt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characteristics that can be decoded, by the numbers that the Bluetooth SIG assigned. */
public enum Characteristic {
    DATE_TIME(0x2A08, DateTime::decode),
    DST_OFFSET(0x2A0D, DstOffset::decode),
    TIME_ZONE(0x2A0E, TimeZone::decode),
    LOCAL_TIME_INFORMATION(0x2A0F, LocalTimeInformation::decode),
    REFERENCE_TIME_INFORMATION(0x2A14, ReferenceTimeInformation::decode),
    BATTERY_LEVEL(0x2A19, BatteryLevel::decode),
    TEMPERATURE_MEASUREMENT(0x2A1C, TemperatureMeasurement::decode),
    SYSTEM_ID(0x2A23, SystemId::decode),
    MODEL_NUMBER_STRING(0x2A24, DeviceInformationString::decode),
    SERIAL_NUMBER_STRING(0x2A25, DeviceInformationString::decode),
    FIRMWARE_REVISION_STRING(0x2A26, DeviceInformationString::decode),
    HARDWARE_REVISION_STRING(0x2A27, DeviceInformationString::decode),
    SOFTWARE_REVISION_STRING(0x2A28, DeviceInformationString::decode),
    MANUFACTURER_NAME_STRING(0x2A29, DeviceInformationString::decode),
    CURRENT_TIME(0x2A2B, CurrentTime::decode),
    BLOOD_PRESSURE_MEASUREMENT(0x2A35, BloodPressureMeasurement::decode),
    HEART_RATE_MEASUREMENT(0x2A37, HeartRateMeasurement::decode),
    BODY_SENSOR_LOCATION(0x2A38, BodySensorLocation::decode),
    PNP_ID(0x2A50, PnpId::decode),
    RSC_MEASUREMENT(0x2A53, RscMeasurement::decode),
    CSC_MEASUREMENT(0x2A5B, CscMeasurement::decode),
    PLX_SPOT_CHECK_MEASUREMENT(0x2A5E, PlxSpotCheckMeasurement::decode),
    PLX_CONTINUOUS_MEASUREMENT(0x2A5F, PlxContinuousMeasurement::decode),
    DATE_OF_BIRTH(0x2A85, DateOfBirth::decode),
    GENDER(0x2A8C, Gender::decode),
    HEIGHT(0x2A8E, Height::decode),
    DATABASE_CHANGE_INCREMENT(0x2A99, DatabaseChangeIncrement::decode),
    USER_INDEX(0x2A9A, UserIndex::decode),
    BODY_COMPOSITION_FEATURE(0x2A9B, BodyCompositionFeature::decode),
    BODY_COMPOSITION_MEASUREMENT(0x2A9C, BodyCompositionMeasurement::decode),
    WEIGHT_MEASUREMENT(0x2A9D, WeightMeasurement::decode),
    WEIGHT_SCALE_FEATURE(0x2A9E, WeightScaleFeature::decode),
    USER_CONTROL_POINT(0x2A9F, UserControlPoint::decode),
    BATTERY_CRITICAL_STATUS(0x2BE9, BatteryCriticalStatus::decode),
    BATTERY_HEALTH_STATUS(0x2BEA, BatteryHealthStatus::decode),
    BATTERY_HEALTH_INFORMATION(0x2BEB, BatteryHealthInformation::decode),
    BATTERY_INFORMATION(0x2BEC, BatteryInformation::decode),
    BATTERY_LEVEL_STATUS(0x2BED, BatteryLevelStatus::decode),
    BATTERY_TIME_STATUS(0x2BEE, BatteryTimeStatus::decode),
    BATTERY_ENERGY_STATUS(0x2BF0, BatteryEnergyStatus::decode);

    private static final String BASE = "-0000-1000-8000-00805f9b34fb";
    private static final Map<Integer, Characteristic> BY_NUMBER = byNumber();

    private final int number;
    private final Decoder decoder;

    Characteristic(int number, Decoder decoder) {
        this.number = number;
        this.decoder = decoder;
    }

    /** Null where it is not one of these. */
    public static @Nullable Characteristic of(int number) {
        return BY_NUMBER.get(number);
    }

    /** From the long form of a UUID, in upper or lower case; null where it is not one of these. */
    public static @Nullable Characteristic of(String uuid) {
        String text = uuid.toLowerCase(Locale.ROOT);
        if (text.length() != 8 + BASE.length()
                || !text.startsWith("0000")
                || !text.endsWith(BASE)) {
            return null;
        }
        try {
            return of(Integer.parseInt(text.substring(4, 8), 16));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** 16 bits. */
    public int number() {
        return number;
    }

    /** The long form, in lower case, as BlueZ has it. */
    public String uuid() {
        return "0000" + Integer.toHexString(number) + BASE;
    }

    public Decoder decoder() {
        return decoder;
    }

    private static Map<Integer, Characteristic> byNumber() {
        Map<Integer, Characteristic> byNumber = new HashMap<>();
        for (Characteristic characteristic : values()) {
            byNumber.put(characteristic.number, characteristic);
        }
        return byNumber;
    }
}
