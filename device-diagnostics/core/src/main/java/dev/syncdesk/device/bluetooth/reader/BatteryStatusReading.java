package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.gatt.BatteryLevelStatus;
import dev.syncdesk.device.report.BatteryStatus;
import org.jspecify.annotations.Nullable;

/** The Battery Level Status (2BED) of devices that have one. */
final class BatteryStatusReading {

    private static final int CHARGING = 1;
    private static final int CRITICAL = 3;
    private static final int LOW = 2;

    static void read(Visit visit) throws BleException {
        visit.read(Gatt.BATTERY_SERVICE, Gatt.BATTERY_LEVEL_STATUS, BatteryLevelStatus::decode)
                .ifPresent(status -> note(status, visit.notes()));
    }

    private static void note(BatteryLevelStatus status, Notes notes) {
        notes.batteryStatus = status(status, notes.batteryPercent);
        if (notes.batteryPercent == null) {
            notes.batteryPercent = status.batteryLevelPercent();
        }
    }

    private static @Nullable BatteryStatus status(
            BatteryLevelStatus status, @Nullable Integer percent) {
        if (Boolean.TRUE.equals(status.hasBatteryFault()) || status.hasBatteryChargingFault()) {
            return BatteryStatus.DAMAGED;
        }
        if (status.chargeState() == CHARGING) {
            return percent != null && percent == 100 ? BatteryStatus.FULL : BatteryStatus.CHARGING;
        }
        if (status.chargeLevel() == LOW || status.chargeLevel() == CRITICAL) {
            return BatteryStatus.LOW;
        }
        return status.chargeState() == 0 ? null : BatteryStatus.DISCHARGING;
    }

    private BatteryStatusReading() {}
}
