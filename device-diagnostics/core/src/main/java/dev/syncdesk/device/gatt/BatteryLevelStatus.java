package dev.syncdesk.device.gatt;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Battery Level Status, 2BED: flags of 8 bits, a power state of 16, then what the flags announce.
 *
 * @param batteryLevelPercent 0 to 100
 * @param additionalStatus bits 0 and 1: service required, as in {@link #serviceRequired()}; bit 2:
 *     the battery has a fault
 */
public record BatteryLevelStatus(
        int flags,
        int powerState,
        @Nullable Integer identifier,
        @Nullable Integer batteryLevelPercent,
        @Nullable Integer additionalStatus)
        implements GattValue {

    public static Decoded<BatteryLevelStatus> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        int flags = in.uint8();
        return in.end(
                new BatteryLevelStatus(
                        flags,
                        in.uint16(),
                        Flags.has(flags, 0) ? in.uint16() : null,
                        Flags.has(flags, 1) ? in.uint8(0, 100) : null,
                        Flags.has(flags, 2) ? in.uint8() : null));
    }

    public boolean isBatteryPresent() {
        return Flags.has(powerState, 0);
    }

    /** 0 no, 1 yes, 2 not known, 3 reserved. */
    public int wiredPower() {
        return Flags.field(powerState, 1, 2);
    }

    /** 0 no, 1 yes, 2 not known, 3 reserved. */
    public int wirelessPower() {
        return Flags.field(powerState, 3, 2);
    }

    /** 0 not known, 1 charging, 2 discharging and active, 3 discharging and inactive. */
    public int chargeState() {
        return Flags.field(powerState, 5, 2);
    }

    /** 0 not known, 1 good, 2 low, 3 critical. */
    public int chargeLevel() {
        return Flags.field(powerState, 7, 2);
    }

    /**
     * 0 not known or not charging, 1 constant current, 2 constant voltage, 3 trickle, 4 float, 5 to
     * 7 reserved.
     */
    public int chargingType() {
        return Flags.field(powerState, 9, 3);
    }

    public boolean hasBatteryChargingFault() {
        return Flags.has(powerState, 12);
    }

    public boolean hasExternalPowerChargingFault() {
        return Flags.has(powerState, 13);
    }

    public boolean hasOtherChargingFault() {
        return Flags.has(powerState, 14);
    }

    /** 0 no, 1 yes, 2 not known, 3 reserved; null where it was not sent. */
    public @Nullable Integer serviceRequired() {
        return additionalStatus == null ? null : Flags.field(additionalStatus, 0, 2);
    }

    public @Nullable Boolean hasBatteryFault() {
        return additionalStatus == null ? null : Flags.has(additionalStatus, 2);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.number("flags", flags);
        out.flag("batteryPresent", isBatteryPresent());
        out.number("wiredPower", wiredPower());
        out.number("wirelessPower", wirelessPower());
        out.number("chargeState", chargeState());
        out.number("chargeLevel", chargeLevel());
        out.number("chargingType", chargingType());
        out.flag("faultBattery", hasBatteryChargingFault());
        out.flag("faultExternalPower", hasExternalPowerChargingFault());
        out.flag("faultOther", hasOtherChargingFault());
        out.number("identifier", identifier);
        out.number("batteryLevelPercent", batteryLevelPercent);
        out.number("serviceRequired", serviceRequired());
        out.flag("batteryFault", hasBatteryFault());
    }
}
