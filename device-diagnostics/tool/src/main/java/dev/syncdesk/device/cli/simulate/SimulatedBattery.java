package dev.syncdesk.device.cli.simulate;

import dev.syncdesk.device.report.Battery;
import dev.syncdesk.device.report.BatteryStatus;
import java.time.Duration;

/** A cell that falls by its model's life and rises on its charger. */
final class SimulatedBattery {

    private static final double EMPTY_PERCENT = 9;
    private static final double FULL_PERCENT = 100;
    private static final int EMPTY_MILLIVOLTS = 3_450;
    private static final double MILLIVOLTS_A_PERCENT = 7.0;

    private final double percentPerHour;
    private double percent;
    private double chargePerSecond;

    SimulatedBattery(double percent, double percentPerHour) {
        this.percent = percent;
        this.percentPerHour = percentPerHour;
    }

    void advance(Duration elapsed) {
        double seconds = elapsed.toMillis() / 1_000.0;
        if (isCharging()) {
            percent = Math.min(FULL_PERCENT, percent + chargePerSecond * seconds);
        } else if (percent > EMPTY_PERCENT) {
            percent = Math.max(EMPTY_PERCENT, percent - percentPerHour * seconds / 3_600);
        }
    }

    void charge(double percentPerSecond) {
        chargePerSecond = percentPerSecond;
    }

    void unplug() {
        chargePerSecond = 0;
    }

    boolean isCharging() {
        return chargePerSecond > 0;
    }

    double percent() {
        return percent;
    }

    double percentPerHour() {
        return percentPerHour;
    }

    Battery state() {
        return state(percent, isCharging());
    }

    static Battery state(double percent, boolean charging) {
        BatteryStatus status = charging ? BatteryStatus.CHARGING : BatteryStatus.DISCHARGING;
        int millivolts = (int) (EMPTY_MILLIVOLTS + MILLIVOLTS_A_PERCENT * percent);
        return new Battery((int) Math.round(percent), status, millivolts);
    }
}
