package dev.syncdesk.device.gatt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the bytes of any value, from the specification's field layout. */
final class Encoder {

    private static final Map<Quantity, Integer> UNKNOWN_FF =
            Map.of(Quantity.Special.NOT_KNOWN, 0xff);
    private static final Map<Quantity, Integer> UNKNOWN_0 = Map.of(Quantity.Special.NOT_KNOWN, 0);
    private static final Map<Quantity, Integer> TEMPERATURES =
            Map.of(Quantity.Special.ABOVE_RANGE, 0x7f, Quantity.Special.BELOW_RANGE, 0x80);
    private static final Map<Quantity, Integer> MINUTES =
            Map.of(Quantity.Special.NOT_KNOWN, 0xffffff, Quantity.Special.ABOVE_RANGE, 0xfffffe);

    private final ByteWriter out = new ByteWriter();

    static byte[] encode(GattValue value) {
        Encoder encoder = new Encoder();
        encoder.write(value);
        return encoder.out.bytes();
    }

    private void write(GattValue value) {
        switch (value) {
            case BatteryLevel it -> out.uint(1, it.percent());
            case BatteryLevelStatus it -> write(it);
            case BatteryHealthStatus it -> write(it);
            case BatteryHealthInformation it -> write(it);
            case BatteryInformation it -> write(it);
            case BatteryTimeStatus it -> write(it);
            case BatteryEnergyStatus it -> write(it);
            case BatteryCriticalStatus it -> out.uint(1, it.status());
            case DeviceInformationString it -> text(it.text());
            case SystemId it -> out.uint(5, it.manufacturerIdentifier()).uint(3, it.oui());
            case PnpId it -> write(it);
            default -> writeTime(value);
        }
    }

    private void writeTime(GattValue value) {
        switch (value) {
            case DateTime it -> out.time(it);
            case CurrentTime it -> write(it);
            case TimeZone it -> quarters(it.utcOffsetMinutes(), 0x80);
            case DstOffset it -> quarters(it.dstOffsetMinutes(), 0xff);
            case LocalTimeInformation it -> {
                quarters(it.utcOffsetMinutes(), 0x80);
                quarters(it.dstOffsetMinutes(), 0xff);
            }
            case ReferenceTimeInformation it -> write(it);
            default -> writeBody(value);
        }
    }

    private void writeBody(GattValue value) {
        switch (value) {
            case WeightMeasurement it -> write(it);
            case WeightScaleFeature it -> out.uint(4, it.features());
            case BodyCompositionMeasurement it -> write(it);
            case BodyCompositionFeature it -> out.uint(4, it.features());
            case UserControlPoint it -> write(it);
            case DatabaseChangeIncrement it -> out.uint(4, it.databaseChangeIncrement());
            case UserIndex it -> out.whole(1, it.userIndex(), UNKNOWN_FF);
            case DateOfBirth it -> write(it);
            case Gender it -> out.uint(1, it.gender());
            case Height it -> out.uint(2, it.heightCm());
            case MiScaleAdvertisement it -> write(it);
            case MiBodyCompositionAdvertisement it -> write(it);
            default -> writeSensor(value);
        }
    }

    private void writeSensor(GattValue value) {
        switch (value) {
            case HeartRateMeasurement it -> write(it);
            case BodySensorLocation it -> out.uint(1, it.location());
            case RscMeasurement it -> write(it);
            case CscMeasurement it -> write(it);
            case BloodPressureMeasurement it -> write(it);
            case PlxSpotCheckMeasurement it -> write(it);
            case PlxContinuousMeasurement it -> write(it);
            case TemperatureMeasurement it -> write(it);
            default -> throw new IllegalArgumentException(value + " has no encoder");
        }
    }

    private void write(BatteryLevelStatus it) {
        out.uint(1, it.flags()).uint(2, it.powerState()).uint(2, it.identifier());
        out.uint(1, it.batteryLevelPercent()).uint(1, it.additionalStatus());
    }

    private void write(BatteryHealthStatus it) {
        out.uint(1, it.flags()).uint(1, it.healthSummaryPercent()).uint(2, it.cycleCount());
        out.whole(1, it.temperatureC(), TEMPERATURES).uint(2, it.deepDischargeCount());
    }

    private void write(BatteryHealthInformation it) {
        out.uint(1, it.flags()).uint(2, it.designedCycleCount());
        out.whole(1, it.minTempC(), TEMPERATURES).whole(1, it.maxTempC(), TEMPERATURES);
    }

    private void write(BatteryInformation it) {
        out.uint(2, it.flags()).uint(1, it.features());
        out.uint(3, days(it.manufactureDate())).uint(3, days(it.expirationDate()));
        out.sfloat(it.designedCapacityKWh()).sfloat(it.lowEnergyKWh());
        out.sfloat(it.criticalEnergyKWh()).uint(1, it.chemistry());
        out.sfloat(it.nominalVoltageV()).uint(1, it.aggregationGroup());
    }

    private void write(BatteryTimeStatus it) {
        out.uint(1, it.flags()).whole(3, it.minutesUntilDischarged(), MINUTES);
        out.whole(3, it.minutesUntilDischargedOnStandby(), MINUTES);
        out.whole(3, it.minutesUntilRecharged(), MINUTES);
    }

    private void write(BatteryEnergyStatus it) {
        out.uint(1, it.flags()).sfloat(it.externalSourcePowerW()).sfloat(it.presentVoltageV());
        out.sfloat(it.availableEnergyKWh()).sfloat(it.availableBatteryCapacityKWh());
        out.sfloat(it.chargeRateW()).sfloat(it.availableEnergyAtLastChargeKWh());
    }

    private void write(PnpId it) {
        out.uint(1, it.vendorIdSource()).uint(2, it.vendorId());
        out.uint(2, it.productId()).uint(2, it.productVersion());
    }

    private void write(CurrentTime it) {
        out.time(it.dateTime()).uint(1, it.dayOfWeek());
        out.uint(1, it.fractions256()).uint(1, it.adjustReason());
    }

    private void write(ReferenceTimeInformation it) {
        out.uint(1, it.timeSource());
        switch (it.accuracySeconds()) {
            case Quantity.Decimal decimal -> out.uint(1, decimal.value() * 8);
            case Quantity.Special special ->
                    out.uint(1, special == Quantity.Special.NOT_KNOWN ? 255 : 254);
            case Quantity.Whole whole -> throw new IllegalArgumentException("" + whole);
        }
        out.uint(1, it.daysSinceUpdate()).uint(1, it.hoursSinceUpdate());
    }

    private void write(WeightMeasurement it) {
        MassUnit unit = it.unit();
        out.uint(1, it.flags());
        measured(it.weight(), steps(unit));
        out.time(it.timestamp()).whole(1, it.userId(), UNKNOWN_FF);
        out.steps(10, it.bmi()).steps(unit == MassUnit.KG ? 1_000 : 10, it.height());
    }

    private void write(BodyCompositionMeasurement it) {
        int steps = steps(it.unit());
        out.uint(2, it.flags());
        measured(it.bodyFatPercent(), 10);
        out.time(it.timestamp()).whole(1, it.userId(), UNKNOWN_FF);
        out.uint(2, it.basalMetabolismKJ()).steps(10, it.musclePercent());
        out.steps(steps, it.muscleMass()).steps(steps, it.fatFreeMass());
        out.steps(steps, it.softLeanMass()).steps(steps, it.bodyWaterMass());
        out.steps(10, it.impedanceOhm()).steps(steps, it.weight());
        out.steps(it.unit() == MassUnit.KG ? 1_000 : 10, it.height());
    }

    private void write(UserControlPoint point) {
        switch (point) {
            case UserControlPoint.Request it -> {
                out.uint(1, it.opCode()).uint(1, it.userIndex()).uint(2, it.consentCode());
                octets(it.parameter());
            }
            case UserControlPoint.Response it -> {
                out.uint(1, UserControlPoint.RESPONSE);
                out.uint(1, it.requestOpCode()).uint(1, it.value());
                octets(it.parameter());
            }
        }
    }

    private void write(DateOfBirth it) {
        out.whole(2, it.year(), UNKNOWN_0).whole(1, it.month(), UNKNOWN_0);
        out.whole(1, it.day(), UNKNOWN_0);
    }

    private void write(MiScaleAdvertisement it) {
        out.uint(1, it.control()).steps(steps(it.unit()), it.weight()).time(it.timestamp());
    }

    private void write(MiBodyCompositionAdvertisement it) {
        out.uint(2, it.control()).time(it.timestamp());
        out.uint(2, it.impedanceOhm() == null ? 0 : it.impedanceOhm());
        out.steps(steps(it.unit()), it.weight());
    }

    private void write(HeartRateMeasurement it) {
        out.uint(1, it.flags()).uint(Flags.has(it.flags(), 0) ? 2 : 1, it.heartRateBpm());
        out.uint(2, it.energyExpendedKJ());
        if (it.rrRaw1024() != null) {
            it.rrRaw1024().forEach(interval -> out.uint(2, interval));
        }
    }

    private void write(RscMeasurement it) {
        out.uint(1, it.flags()).steps(256, it.speedMps()).uint(1, it.cadenceSpm());
        out.steps(100, it.strideLengthM()).uint(4, it.totalDistanceRawDm());
    }

    private void write(CscMeasurement it) {
        out.uint(1, it.flags()).uint(4, it.wheelRevs()).uint(2, it.wheelEventTime1024());
        out.uint(2, it.crankRevs()).uint(2, it.crankEventTime1024());
    }

    private void write(BloodPressureMeasurement it) {
        out.uint(1, it.flags()).sfloat(it.systolic()).sfloat(it.diastolic()).sfloat(it.mean());
        out.time(it.timestamp()).sfloat(it.pulseRate()).whole(1, it.userId(), UNKNOWN_FF);
        out.uint(2, it.status());
    }

    private void write(PlxSpotCheckMeasurement it) {
        out.uint(1, it.flags()).sfloat(it.spo2()).sfloat(it.pulseRate()).time(it.timestamp());
        out.uint(2, it.measurementStatus()).uint(3, it.deviceAndSensorStatus());
        out.sfloat(it.pulseAmplitudeIndex());
    }

    private void write(PlxContinuousMeasurement it) {
        out.uint(1, it.flags()).sfloat(it.spo2()).sfloat(it.pulseRate());
        out.sfloat(it.spo2Fast()).sfloat(it.pulseRateFast());
        out.sfloat(it.spo2Slow()).sfloat(it.pulseRateSlow());
        out.uint(2, it.measurementStatus()).uint(3, it.deviceAndSensorStatus());
        out.sfloat(it.pulseAmplitudeIndex());
    }

    private void write(TemperatureMeasurement it) {
        out.uint(1, it.flags()).medfloat(it.temperature()).time(it.timestamp());
        out.uint(1, it.temperatureType());
    }

    private void text(String text) {
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.uint(1, octet);
        }
    }

    private void octets(@Nullable List<Integer> octets) {
        if (octets != null) {
            octets.forEach(octet -> out.uint(1, octet));
        }
    }

    private void quarters(Quantity minutes, int unknown) {
        out.uint(1, minutes instanceof Quantity.Whole whole ? whole.value() / 15 : unknown);
    }

    private void measured(Quantity value, int stepsToOne) {
        out.uint(
                2,
                value instanceof Quantity.Decimal decimal
                        ? Math.round(decimal.value() * stepsToOne)
                        : 0xffff);
    }

    private static int steps(MassUnit unit) {
        return unit == MassUnit.KG ? 200 : 100;
    }

    private static @Nullable Integer days(@Nullable DateUtc date) {
        return date == null ? null : date.days();
    }
}
