package dev.syncdesk.device.gatt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Not known, reserved and malformed are three things; what was not sent is a fourth. */
class SpecialValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2A9D | 00ffff           | {"flags":0,"unit":"kg","weight":"measurement unsuccessful"}
                    2A9D | 04b036ff         | {"flags":4,"unit":"kg","weight":70.0,"userId":"unknown"}
                    2A9D | 04b03600         | {"flags":4,"unit":"kg","weight":70.0,"userId":0}
                    2A9D | 09543df500b302   | {"flags":9,"unit":"lb","weight":157.0,"bmi":24.5,"height":69.1,"heightUnit":"in"}
                    2A9D | f0b036           | {"flags":240,"unit":"kg","weight":70.0}
                    2A9D | 02b03600000000000000 | {"flags":2,"unit":"kg","weight":70.0,"timestamp":"0000-00-00T00:00:00"}
                    2A9D | 02b0362d060c190e1e2d | {"error":"out of range"}
                    2A9D | 02b036e7070d190e1e2d | {"error":"out of range"}
                    2A9D | 00b03600         | {"error":"trailing bytes"}
                    2A9C | 0200ffffe80706140a1e00 | {"flags":2,"unit":"kg","bodyFatPercent":"measurement unsuccessful","timestamp":"2024-06-20T10:30:00"}
                    2A9C | 0010c800         | {"flags":4096,"unit":"kg","bodyFatPercent":20.0}
                    2A9C | 0008c800a406     | {"flags":2048,"unit":"kg","bodyFatPercent":20.0,"height":1.7,"heightUnit":"m"}
                    2A9E | ff030000         | {"timeStampSupported":true,"multipleUsersSupported":true,"bmiSupported":true,"weightResolutionCode":15,"weightResolutionKg":null,"heightResolutionCode":7,"heightResolutionM":null}
                    2A9E | bf010000         | {"timeStampSupported":true,"multipleUsersSupported":true,"bmiSupported":true,"weightResolutionCode":7,"weightResolutionKg":0.005,"heightResolutionCode":3,"heightResolutionM":0.001}
                    2A9B | 03040000         | {"supported":["timestamp","multipleUsers","height"],"massResolutionCode":0,"heightResolutionCode":0}
                    2A0E | 80               | {"utcOffsetMinutes":"unknown"}
                    2A0E | 38               | {"utcOffsetMinutes":840}
                    2A0E | d0               | {"utcOffsetMinutes":-720}
                    2A0E | 39               | {"error":"out of range"}
                    2A0E | cf               | {"error":"out of range"}
                    2A0D | ff               | {"dstOffsetMinutes":"unknown"}
                    2A0D | 08               | {"dstOffsetMinutes":120}
                    2A0D | 03               | {"error":"out of range"}
                    2A0F | 0404             | {"utcOffsetMinutes":60,"dstOffsetMinutes":60}
                    2A0F | 80ff             | {"utcOffsetMinutes":"unknown","dstOffsetMinutes":"unknown"}
                    2A0F | 04               | {"error":"truncated"}
                    2A14 | 01080102         | {"timeSource":1,"accuracySeconds":1.0,"daysSinceUpdate":1,"hoursSinceUpdate":2}
                    2A14 | 00ffffff         | {"timeSource":0,"accuracySeconds":"unknown","daysSinceUpdate":255,"hoursSinceUpdate":255}
                    2A14 | 01fe0018         | {"error":"out of range"}
                    2A2B | ea07050c12352b081101 | {"error":"out of range"}
                    2A2B | ea07050c12352b001100 | {"dateTime":"2026-05-12T18:53:43","dayOfWeek":0,"fractions256":17,"adjustReason":0}
                    2A08 | e40702001800ff   | {"error":"out of range"}
                    2A85 | 00000000         | {"year":"unknown","month":"unknown","day":"unknown"}
                    2A85 | bf070d08         | {"error":"out of range"}
                    2A8C | 03               | {"gender":3}
                    2A9A | ff               | {"userIndex":"unknown"}
                    2A9F | 02010f27         | {"opCode":2,"userIndex":1,"consentCode":9999}
                    2A9F | 02011027         | {"error":"out of range"}
                    2A9F | 20010103         | {"responseOpCode":32,"requestOpCode":1,"value":1,"userIndex":3}
                    2A9F | 200102           | {"responseOpCode":32,"requestOpCode":1,"value":2}
                    2A9F | 2002             | {"error":"truncated"}
                    2A37 | 004a0d03         | {"error":"trailing bytes"}
                    2A37 | 104a             | {"error":"truncated"}
                    2A37 | 104a0d0301       | {"error":"truncated"}
                    2A37 | 014a             | {"error":"truncated"}
                    2A37 | 012c01           | {"flags":1,"heartRateBpm":300,"sensorContact":"not supported"}
                    2A37 | 024a             | {"flags":2,"heartRateBpm":74,"sensorContact":"not supported"}
                    2A38 | 07               | {"location":7}
                    2A53 | 048002b4         | {"flags":4,"speedMps":2.5,"cadenceSpm":180,"running":true}
                    2A53 | 008002b400       | {"error":"trailing bytes"}
                    2A5B | 00               | {"flags":0}
                    2A5B | 03ffffffff0000ffff0000 | {"flags":3,"wheelRevs":4294967295,"wheelEventTime1024":0,"crankRevs":65535,"crankEventTime1024":0}
                    2A1C | 006c0100ff       | {"flags":0,"unit":"C","temperature":36.4}
                    2A1C | 05ffff7f0002     | {"flags":5,"unit":"F","temperature":"NaN","temperatureType":2}
                    2A35 | 00ff07ff07ff07   | {"flags":0,"unit":"mmHg","systolic":"NaN","diastolic":"NaN","mean":"NaN"}
                    2A35 | 088a0058007800ff | {"flags":8,"unit":"mmHg","systolic":138.0,"diastolic":88.0,"mean":120.0,"userId":"unknown"}
                    2A5E | 0c620048000100800a00 | {"flags":12,"spo2":98.0,"pulseRate":72.0,"deviceAndSensorStatus":8388609,"pulseAmplitudeIndex":10.0}
                    2A5F | 0e620048006100490020000300 00 | {"flags":14,"spo2":98.0,"pulseRate":72.0,"spo2Slow":97.0,"pulseRateSlow":73.0,"measurementStatus":32,"deviceAndSensorStatus":3}
                    2BED | 020101 65         | {"error":"out of range"}
                    2BED | 02a10064         | {"flags":2,"batteryPresent":true,"wiredPower":0,"wirelessPower":0,"chargeState":1,"chargeLevel":1,"chargingType":0,"faultBattery":false,"faultExternalPower":false,"faultOther":false,"batteryLevelPercent":100}
                    2BED | 00fe8f           | {"flags":0,"batteryPresent":false,"wiredPower":3,"wirelessPower":3,"chargeState":3,"chargeLevel":3,"chargingType":7,"faultBattery":false,"faultExternalPower":false,"faultOther":false}
                    2BEE | 03feffff0000003c0000 | {"flags":3,"minutesUntilDischarged":"above range","minutesUntilDischargedOnStandby":0,"minutesUntilRecharged":60}
                    2BEA | 047f             | {"flags":4,"temperatureC":"above range"}
                    2BEA | 0480             | {"flags":4,"temperatureC":"below range"}
                    2BEA | 0165             | {"error":"out of range"}
                    2BEC | 010003000000     | {"flags":1,"replaceable":true,"rechargeable":true,"manufactureDate":"unknown"}
                    2BEC | 0300006e4d005f4e00 | {"flags":3,"replaceable":false,"rechargeable":false,"manufactureDate":"2024-04-09","expirationDate":"2024-12-06"}
                    2BEC | c000012ff0ff     | {"flags":192,"replaceable":true,"rechargeable":false,"nominalVoltageV":4.7,"aggregationGroup":255}
                    2BF0 | 3f6400 29f0 14d0 32d0 9cff 1ed0 | {"flags":63,"externalSourcePowerW":100.0,"presentVoltageV":4.1,"availableEnergyKWh":0.02,"availableBatteryCapacityKWh":0.05,"chargeRateW":-10.0,"availableEnergyAtLastChargeKWh":0.03}
                    2BE9 | fc               | {"criticalPowerState":false,"immediateServiceRequired":false}
                    2A29 | ``               | {"text":""}
                    2A29 | 0000             | {"text":""}
                    2A29 | 41004200         | {"text":"A\\u0000B"}
                    2A29 | c3a9e8a1a8       | {"text":"é表"}
                    2A29 | eda080           | {"error":"invalid UTF-8"}
                    2A29 | e8a1             | {"error":"invalid UTF-8"}
                    2A23 | 55aa55aa55aa55   | {"error":"truncated"}
                    2A23 | ffffffffffffffff | {"manufacturerIdentifier":1099511627775,"oui":16777215}
                    2A50 | 02ac0520020100ff | {"error":"trailing bytes"}
                    2A19 | ``               | {"error":"truncated"}
                    SFLOAT | ff07           | {"value":"NaN"}
                    SFLOAT | fe07           | {"value":"+INF"}
                    SFLOAT | 0008           | {"value":"NRes"}
                    SFLOAT | fd07           | {"value":2045.0}
                    SFLOAT | 0308           | {"value":-2045.0}
                    SFLOAT | ff17           | {"value":20470.0}
                    SFLOAT | 0118           | {"value":-20470.0}
                    SFLOAT | 0080           | {"value":0.0}
                    SFLOAT | 0180           | {"value":1.0E-8}
                    SFLOAT | 01             | {"error":"truncated"}
                    SFLOAT | 010000         | {"error":"trailing bytes"}
                    FLOAT | 01008000        | {"value":"RFU"}
                    FLOAT | ffff7f01        | {"value":8.388607E7}
                    FLOAT | 0100007f        | {"value":1.0E127}
                    FLOAT | 01000080        | {"value":1.0E-128}
                    MI-181D | 03543de50704 0b101708 | {"stabilized":false,"weightRemoved":false,"unit":"lb","weight":157.0,"timestamp":"2021-04-11T16:23:08"}
                    MI-181D | 32dc05e507040b101708 | {"stabilized":true,"weightRemoved":false,"unit":"jin","weight":15.0,"timestamp":"2021-04-11T16:23:08"}
                    MI-181D | a28002e20702010f35 | {"error":"truncated"}
                    MI-181B | 02a6e2070b1a0f3504f401a852 | {"stabilized":true,"weightRemoved":true,"impedancePresent":true,"unit":"kg","timestamp":"2018-11-26T15:53:04","impedanceOhm":500,"weight":105.8}
                    MI-181B | 0364e2070b1a0f35040000a852 | {"stabilized":true,"weightRemoved":false,"impedancePresent":false,"unit":"lb","timestamp":"2018-11-26T15:53:04","weight":211.6}
                    """)
    void the_specification_is_followed(String name, String hex, String expected) {
        assertEquals(expected, Json.of(name, hex));
    }
}
