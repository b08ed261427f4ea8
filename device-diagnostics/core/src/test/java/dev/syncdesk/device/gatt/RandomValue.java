package dev.syncdesk.device.gatt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Any value that a device can send, reserved bits, special values and unknown times included. */
final class RandomValue {

    private static final Quantity[] MEDICAL_SPECIALS = {
        Quantity.Special.NOT_A_NUMBER,
        Quantity.Special.NOT_AT_THIS_RESOLUTION,
        Quantity.Special.POSITIVE_INFINITY,
        Quantity.Special.NEGATIVE_INFINITY,
        Quantity.Special.RESERVED
    };

    private final Random random;

    RandomValue(Random random) {
        this.random = random;
    }

    GattValue of(Characteristic characteristic) {
        return switch (characteristic) {
            case BATTERY_LEVEL -> new BatteryLevel(upTo(100));
            case BATTERY_LEVEL_STATUS -> batteryLevelStatus();
            case BATTERY_CRITICAL_STATUS -> new BatteryCriticalStatus(octet());
            case BATTERY_HEALTH_STATUS -> batteryHealthStatus();
            case BATTERY_HEALTH_INFORMATION -> batteryHealthInformation();
            case BATTERY_INFORMATION -> batteryInformation();
            case BATTERY_TIME_STATUS -> batteryTimeStatus();
            case BATTERY_ENERGY_STATUS -> batteryEnergyStatus();
            case SYSTEM_ID -> new SystemId(random.nextLong() & 0xff_ffff_ffffL, upTo(0xffffff));
            case MODEL_NUMBER_STRING,
                    SERIAL_NUMBER_STRING,
                    FIRMWARE_REVISION_STRING,
                    HARDWARE_REVISION_STRING,
                    SOFTWARE_REVISION_STRING,
                    MANUFACTURER_NAME_STRING ->
                    new DeviceInformationString(text());
            case PNP_ID -> new PnpId(octet(), word(), word(), word());
            case DATE_TIME -> time();
            case CURRENT_TIME -> new CurrentTime(time(), upTo(7), octet(), octet());
            case TIME_ZONE -> new TimeZone(utcOffset());
            case DST_OFFSET -> new DstOffset(dstOffset());
            case LOCAL_TIME_INFORMATION -> new LocalTimeInformation(utcOffset(), dstOffset());
            case REFERENCE_TIME_INFORMATION -> referenceTime();
            default -> ofBodyOrSensor(characteristic);
        };
    }

    private GattValue ofBodyOrSensor(Characteristic characteristic) {
        return switch (characteristic) {
            case WEIGHT_MEASUREMENT -> weight();
            case WEIGHT_SCALE_FEATURE -> new WeightScaleFeature(doubleWord());
            case BODY_COMPOSITION_MEASUREMENT -> bodyComposition();
            case BODY_COMPOSITION_FEATURE -> new BodyCompositionFeature(doubleWord());
            case USER_CONTROL_POINT -> userControlPoint();
            case USER_INDEX -> new UserIndex(user());
            case DATABASE_CHANGE_INCREMENT -> new DatabaseChangeIncrement(doubleWord());
            case DATE_OF_BIRTH -> new DateOfBirth(part(year()), part(upTo(12)), part(upTo(31)));
            case GENDER -> new Gender(octet());
            case HEIGHT -> new Height(word());
            case HEART_RATE_MEASUREMENT -> heartRate();
            case BODY_SENSOR_LOCATION -> new BodySensorLocation(octet());
            case RSC_MEASUREMENT -> rsc();
            case CSC_MEASUREMENT -> csc();
            case BLOOD_PRESSURE_MEASUREMENT -> bloodPressure();
            case PLX_SPOT_CHECK_MEASUREMENT -> plxSpotCheck();
            case PLX_CONTINUOUS_MEASUREMENT -> plxContinuous();
            case TEMPERATURE_MEASUREMENT -> temperature();
            default -> throw new IllegalArgumentException(characteristic + " has no values");
        };
    }

    MiScaleAdvertisement miScale() {
        int control = octet();
        MassUnit unit = MassUnit.KG;
        if (Flags.has(control, 0)) {
            unit = MassUnit.LB;
        } else if (Flags.has(control, 4)) {
            unit = MassUnit.JIN;
        }
        return new MiScaleAdvertisement(control, unit.mass(word()), time());
    }

    Quantity sfloat() {
        return medical(2_045, -8, 7);
    }

    Quantity medfloat() {
        return medical(8_388_605, -128, 127);
    }

    private BatteryLevelStatus batteryLevelStatus() {
        int flags = octet();
        return new BatteryLevelStatus(
                flags,
                word(),
                when(flags, 0, this::word),
                when(flags, 1, () -> upTo(100)),
                when(flags, 2, this::octet));
    }

    private BatteryHealthStatus batteryHealthStatus() {
        int flags = octet();
        return new BatteryHealthStatus(
                flags,
                when(flags, 0, () -> upTo(100)),
                when(flags, 1, this::word),
                when(flags, 2, this::degrees),
                when(flags, 3, this::word));
    }

    private BatteryHealthInformation batteryHealthInformation() {
        int flags = octet();
        return new BatteryHealthInformation(
                flags,
                when(flags, 0, this::word),
                when(flags, 1, this::degrees),
                when(flags, 1, this::degrees));
    }

    private BatteryInformation batteryInformation() {
        int flags = word();
        return new BatteryInformation(
                flags,
                octet(),
                when(flags, 0, () -> new DateUtc(upTo(0xffffff))),
                when(flags, 1, () -> new DateUtc(upTo(0xffffff))),
                when(flags, 2, this::sfloat),
                when(flags, 3, this::sfloat),
                when(flags, 4, this::sfloat),
                when(flags, 5, this::octet),
                when(flags, 6, this::sfloat),
                when(flags, 7, this::octet));
    }

    private BatteryTimeStatus batteryTimeStatus() {
        int flags = octet();
        return new BatteryTimeStatus(
                flags, minutes(), when(flags, 0, this::minutes), when(flags, 1, this::minutes));
    }

    private BatteryEnergyStatus batteryEnergyStatus() {
        int flags = octet();
        return new BatteryEnergyStatus(
                flags,
                when(flags, 0, this::sfloat),
                when(flags, 1, this::sfloat),
                when(flags, 2, this::sfloat),
                when(flags, 3, this::sfloat),
                when(flags, 4, this::sfloat),
                when(flags, 5, this::sfloat));
    }

    private ReferenceTimeInformation referenceTime() {
        Quantity accuracy =
                either(
                        new Quantity.Decimal(upTo(253) / 8.0),
                        Quantity.Special.NOT_KNOWN,
                        Quantity.Special.ABOVE_RANGE);
        int hours = random.nextInt(4) == 0 ? 255 : upTo(23);
        return new ReferenceTimeInformation(octet(), accuracy, octet(), hours);
    }

    private WeightMeasurement weight() {
        int flags = octet();
        MassUnit unit = MassUnit.of(flags);
        return new WeightMeasurement(
                flags,
                either(new Quantity.Decimal(unit.mass(upTo(0xfffe))), UNSUCCESSFUL, UNSUCCESSFUL),
                when(flags, 1, this::time),
                when(flags, 2, this::user),
                when(flags, 3, () -> word() / 10.0),
                when(flags, 3, () -> unit.height(word())));
    }

    private static final Quantity UNSUCCESSFUL = Quantity.Special.UNSUCCESSFUL;

    private BodyCompositionMeasurement bodyComposition() {
        int flags = word();
        MassUnit unit = MassUnit.of(flags);
        return new BodyCompositionMeasurement(
                flags,
                either(new Quantity.Decimal(upTo(0xfffe) / 10.0), UNSUCCESSFUL, UNSUCCESSFUL),
                when(flags, 1, this::time),
                when(flags, 2, this::user),
                when(flags, 3, this::word),
                when(flags, 4, () -> word() / 10.0),
                when(flags, 5, () -> unit.mass(word())),
                when(flags, 6, () -> unit.mass(word())),
                when(flags, 7, () -> unit.mass(word())),
                when(flags, 8, () -> unit.mass(word())),
                when(flags, 9, () -> word() / 10.0),
                when(flags, 10, () -> unit.mass(word())),
                when(flags, 11, () -> unit.height(word())));
    }

    private UserControlPoint userControlPoint() {
        return switch (random.nextInt(6)) {
            case 0 -> new UserControlPoint.Request(1, null, upTo(9_999), null);
            case 1 -> new UserControlPoint.Request(2, octet(), upTo(9_999), null);
            case 2 -> new UserControlPoint.Request(3, null, null, null);
            case 3 -> new UserControlPoint.Request(5, octet(), null, null);
            case 4 -> new UserControlPoint.Request(0x40 + upTo(0x3f), null, null, octets());
            default -> new UserControlPoint.Response(octet(), octet(), octets());
        };
    }

    private HeartRateMeasurement heartRate() {
        int flags = octet();
        List<Integer> intervals = new ArrayList<>();
        for (int i = upTo(8); i >= 0; i--) {
            intervals.add(word());
        }
        return new HeartRateMeasurement(
                flags,
                Flags.has(flags, 0) ? word() : octet(),
                when(flags, 3, this::word),
                when(flags, 4, () -> intervals));
    }

    private RscMeasurement rsc() {
        int flags = octet();
        return new RscMeasurement(
                flags,
                word() / 256.0,
                octet(),
                when(flags, 0, () -> word() / 100.0),
                when(flags, 1, this::doubleWord));
    }

    private CscMeasurement csc() {
        int flags = octet();
        return new CscMeasurement(
                flags,
                when(flags, 0, this::doubleWord),
                when(flags, 0, this::word),
                when(flags, 1, this::word),
                when(flags, 1, this::word));
    }

    private BloodPressureMeasurement bloodPressure() {
        int flags = octet();
        return new BloodPressureMeasurement(
                flags,
                sfloat(),
                sfloat(),
                sfloat(),
                when(flags, 1, this::time),
                when(flags, 2, this::sfloat),
                when(flags, 3, this::user),
                when(flags, 4, this::word));
    }

    private PlxSpotCheckMeasurement plxSpotCheck() {
        int flags = octet();
        return new PlxSpotCheckMeasurement(
                flags,
                sfloat(),
                sfloat(),
                when(flags, 0, this::time),
                when(flags, 1, this::word),
                when(flags, 2, () -> upTo(0xffffff)),
                when(flags, 3, this::sfloat));
    }

    private PlxContinuousMeasurement plxContinuous() {
        int flags = octet();
        return new PlxContinuousMeasurement(
                flags,
                sfloat(),
                sfloat(),
                when(flags, 0, this::sfloat),
                when(flags, 0, this::sfloat),
                when(flags, 1, this::sfloat),
                when(flags, 1, this::sfloat),
                when(flags, 2, this::word),
                when(flags, 3, () -> upTo(0xffffff)),
                when(flags, 4, this::sfloat));
    }

    private TemperatureMeasurement temperature() {
        int flags = octet();
        return new TemperatureMeasurement(
                flags, medfloat(), when(flags, 1, this::time), when(flags, 2, this::octet));
    }

    private DateTime time() {
        return new DateTime(year(), upTo(12), upTo(31), upTo(23), upTo(59), upTo(59));
    }

    private int year() {
        return random.nextInt(4) == 0 ? 0 : 1582 + upTo(9999 - 1582);
    }

    private Quantity utcOffset() {
        Quantity known = new Quantity.Whole((upTo(104) - 48) * 15L);
        return either(known, Quantity.Special.NOT_KNOWN, known);
    }

    private Quantity dstOffset() {
        Quantity known = new Quantity.Whole(new int[] {0, 30, 60, 120}[upTo(3)]);
        return either(known, Quantity.Special.NOT_KNOWN, known);
    }

    private Quantity degrees() {
        return either(
                new Quantity.Whole(upTo(253) - 127L),
                Quantity.Special.ABOVE_RANGE,
                Quantity.Special.BELOW_RANGE);
    }

    private Quantity minutes() {
        return either(
                new Quantity.Whole(upTo(0xfffffd)),
                Quantity.Special.NOT_KNOWN,
                Quantity.Special.ABOVE_RANGE);
    }

    private Quantity user() {
        return Quantity.wholeUnless(0xff, octet());
    }

    private static Quantity part(int number) {
        return Quantity.wholeUnless(0, number);
    }

    private Quantity medical(int maxMantissa, int minExponent, int maxExponent) {
        if (random.nextInt(6) == 0) {
            return MEDICAL_SPECIALS[upTo(MEDICAL_SPECIALS.length - 1)];
        }
        int mantissa = random.nextInt(2 * maxMantissa + 1) - maxMantissa;
        int exponent = minExponent + upTo(maxExponent - minExponent);
        return new Quantity.Decimal(Double.parseDouble(mantissa + "E" + exponent) + 0.0);
    }

    private Quantity either(Quantity often, Quantity seldom, Quantity alsoSeldom) {
        return switch (random.nextInt(6)) {
            case 0 -> seldom;
            case 1 -> alsoSeldom;
            default -> often;
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = upTo(12); i > 0; i--) {
            text.appendCodePoint("aZ0 .-éß表😀".codePointAt(new int[] {0, 1, 2, 3, 6, 9}[upTo(5)]));
        }
        return text.toString();
    }

    private List<Integer> octets() {
        List<Integer> octets = new ArrayList<>();
        for (int i = upTo(4); i > 0; i--) {
            octets.add(octet());
        }
        return octets;
    }

    private static <T> @Nullable T when(int flags, int bit, Supplier<T> field) {
        return Flags.has(flags, bit) ? field.get() : null;
    }

    private int octet() {
        return upTo(0xff);
    }

    private int word() {
        return upTo(0xffff);
    }

    private long doubleWord() {
        return random.nextLong() & 0xffff_ffffL;
    }

    private int upTo(int max) {
        return random.nextInt(max + 1);
    }
}
